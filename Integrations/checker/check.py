#!/usr/bin/env python3
"""Etterprøver et vedtak mot regler og opplysninger, steg for steg, uten motoren: check.py REGELSETT SAK VEDTAK

REGELSETT er skrevet av `rulecheck export`, VEDTAK av `rulecheck run --json SAK`. Slutter med 0 når alt følger
(«godtatt»), og med 1 og det første steget som ikke gjør det («avvist»). Krever Python 3.10 og ingenting annet.
En verdi er det som er mulig: et par (lav, høy) for ja/nei (1/0), tall (milliondeler) og dager (antall fra 1970-01-01),
og en mengde ord for utfall og valg.
"""
from __future__ import annotations
import argparse, calendar, functools, hashlib, itertools, json, math, re, sys
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, Callable, Iterable, Iterator, NoReturn
Verdi = Any  # tuple[int, int] eller frozenset[str]
NEI, JA, UKJENT, ÉN, HØYST_CELLER = (0, 0), (1, 1), (0, 1), 1_000_000, 64
OPPFYLT, IKKE, GJELDER_IKKE = UTFALL = "oppfylt", "ikke oppfylt", "gjelder ikke"
# En liste av vilkår er det minste (alle) eller det største (minst én av) av dem i disse ordenene.
ALLE, MINST_ÉN = (IKKE, OPPFYLT, GJELDER_IKKE), (GJELDER_IKKE, IKKE, OPPFYLT)
BYTT = {OPPFYLT: IKKE, IKKE: OPPFYLT, GJELDER_IKKE: GJELDER_IKKE}
# Hva en del må være for at den alene avgjør, hva helheten da er, og om den første slike er nok.
AVGJØR = {"og": (NEI, NEI, False), "eller": (JA, JA, True), "alle": ({IKKE}, {IKKE}, False),
          "minst én av": ({OPPFYLT}, {OPPFYLT}, True), "ingen av": ({OPPFYLT}, {IKKE}, True)}
HOLDER = {"=": (0,), "≠": (-1, 1), "<": (-1,), "≤": (-1, 0), ">": (1,), "≥": (0, 1)}
VENDER = {"=": (0, 1), "≠": (0, 1), "≥": (0,), "<": (0,), ">": (1,), "≤": (1,)}
ENHET = {"prosent": " %", "prosentpoeng": " prosentpoeng", "kroner": " kr", "G": " G"}
MÅNEDER = "januar februar mars april mai juni juli august september oktober november desember".split()
DATO, DAGEN = re.compile(r"\d{4}-\d\d-\d\d"), re.compile(rf"\d+\. (?:{'|'.join(MÅNEDER)}) \d+")
SKJØNNET = "vurdertAv", "vurdertDato", "begrunnelse", "momenter", "kilder", "hovedhensyn"
OM_KILDENE = "motstrid", "bevisvurdering", "unntattInnsyn"
VERDIEN = *SKJØNNET, *OM_KILDENE, "verdi", "minst", "høyst", "ukjent", "fullstendig"
# Det som står for kontrollen av brevet, og ord som ikke følger av reglene og opplysningene.
IKKE_PRØVD = "skalForelegges", "måSkrives", "tekst", "setninger", "grunner", "åpning"
VARSLET = "varsl", "varsel", "orientert", "uttal"  # en opplysning om at noen er varslet
class Avvist(Exception): """Noe i vedtaket følger ikke av reglene og opplysningene."""
def avvis(sted: str, hvorfor: str) -> NoReturn: raise Avvist(f"{sted}: {hvorfor}")
def rens(x: Any, f: Any) -> Any:
    if isinstance(x, dict): return {k: rens(w, (f or {}).get(k)) for k, w in x.items() if k in (f or {}) or k not in IKKE_PRØVD}
    return [rens(a, b) for a, b in itertools.zip_longest(x, f)] if isinstance(x, list) and isinstance(f, list) else x
def krev(sted: str, påstått: Any, følger: Any) -> None:
    påstått = rens(påstått, følger)
    if json.dumps(påstått, sort_keys=True) != json.dumps(følger, sort_keys=True):  # 1 er ikke true
        avvis(sted, f"vedtaket sier {påstått!r}; det som følger, er {følger!r}")
def dag(tekst: str) -> int: return date.fromisoformat(tekst).toordinal() - 719_163
def kalender(n: int) -> date: return date.fromordinal(n + 719_163)
def sist_i(år: int, måned: int) -> int: return dag(f"{år:04}-{måned:02}-{calendar.monthrange(år, måned)[1]}")
def skrevet(x: dict, *felter: str) -> bool: return all(x.get(k, "").strip() for k in felter)
def dag_i_brev(d: date) -> str: return f"{d.day}. {MÅNEDER[d.month - 1]} {d.year}"
def flytt(n: int, steg: dict) -> int:  # så mange dager eller måneder senere; en måned uten den dagen gir sin siste
    år, måned = divmod(kalender(n).year * 12 + kalender(n).month - 1 + steg.get("måneder", 0), 12)
    siste = sist_i(år, måned + 1)
    return n + steg["dager"] if "dager" in steg else siste - max(0, kalender(siste).day - kalender(n).day)
def påskedag(år: int) -> int:
    a, b, c = år % 19, *divmod(år, 100)
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    return dag(f"{år:04}-03-22") + d + e - 7 * ((a + 11 * d + 22 * e) // 451)
def virkedag(n: int) -> int:  # dagen, eller den neste som ikke er lørdag eller helligdag (domstolloven § 149)
    d = kalender(n)
    fri = d.weekday() >= 5 or n - påskedag(d.year) in (-3, -2, 1, 39, 50)
    return virkedag(n + 1) if fri or (d.month, d.day) in ((1, 1), (5, 1), (5, 17), (12, 25), (12, 26)) else n
REGN = {"+": lambda a, b: a + b, "−": lambda a, b: a - b, "×": lambda a, b: int(Fraction(a * b, ÉN)),
        "høyeste": max, "laveste": min, "seneste": max, "tidligste": min, "førsteVirkedag": virkedag,
        "månedsslutt": lambda n: sist_i(kalender(n).year, kalender(n).month),
        "årsstart": lambda n: sist_i(kalender(n).year - 1, 12) + 1, "årsslutt": lambda n: sist_i(kalender(n).year, 12)}
AVRUND = {"opp": math.ceil, "ned": math.floor, "halve partall": round,
          "halve opp": lambda x: math.floor(x + Fraction(1, 2)), "halve ned": lambda x: math.ceil(x - Fraction(1, 2))}
def tall(n: int) -> str:
    hele, brøk = divmod(abs(n), ÉN)
    siffer = f"{hele:,}".replace(",", " ") if hele > 9999 else str(hele)
    return ("−" if n < 0 else "") + siffer + (f",{brøk:06}".rstrip("0") if brøk else "")
def skriv(t: dict, v: Verdi) -> str:  # en verdi slik regelspråket skriver den, uten at noe går tapt
    if isinstance(v, frozenset): return " eller ".join(n for n in t.get("valg", UTFALL) if n in v)
    if t["type"] == "ja/nei": return {NEI: "nei", JA: "ja"}.get(v, "ukjent")
    ender = [kalender(n).isoformat() if t["type"] == "dato" else tall(n) for n in dict.fromkeys(v)]
    return "–".join(ender) + ENHET.get(t["type"], "")
def les(t: dict, x: dict, sted: str) -> Verdi:  # det en sak sier: i området, på et trinn; en dato kan være et år
    v = x.get("verdi")
    if t["type"] == "ja/nei": return {True: JA, False: NEI}[v]
    if t["type"] == "valg": return frozenset([t["valg"][t["valg"].index(v)]])
    lav, høy = t["område"]
    ender = ((dag((v + "-01-01")[:10]), dag(v) if len(v) == 10 else sist_i(int(v[:4]), int(v[5:] or 12)))
             if t["type"] == "dato" else tuple(int(Decimal(x.get(k, v)) * ÉN) if k in x or v is not None else grense
                                               for k, grense in (("minst", lav), ("høyst", høy))))
    if not lav <= ender[0] <= ender[1] <= høy or any(e % t["trinn"] and e not in (lav, høy) for e in ender):
        avvis(sted, f"{skriv(t, ender)} er utenfor området eller ikke på et trinn")
    return ender
def avgjort(v: Verdi) -> bool: return len(v) == 1 if isinstance(v, frozenset) else v[0] == v[1]
def mulig(t: dict, navn: str) -> Verdi: return (frozenset if t["type"] in ("valg", "utfall") else tuple)(t[navn])
def begge(verdier: Iterable[Verdi]) -> Verdi:  # alt som er mulig etter minst én av dem
    liste = list(verdier)
    return frozenset().union(*liste) if isinstance(liste[0], frozenset) else (min(v[0] for v in liste), max(v[1] for v in liste))
def ta(orden: tuple, velg: Callable, deler: list[frozenset]) -> frozenset[str]:  # for hver måte delene kan falle ut på
    to = lambda mulige, d: frozenset(velg(a, b, key=orden.index) for a in mulige for b in d)
    return functools.reduce(to, deler, frozenset([GJELDER_IKKE]))
class Fakta:
    """Det som er kjent i saken: for hver opplysning en verdi, eller steg (første dag, siste dag, verdi) i rekkefølge."""
    def __init__(self, verdi: list[Verdi | None], steg: list, minne: dict | None = None) -> None:
        self.verdi, self.steg, self.minne = verdi, steg, {} if minne is None else minne
    def med(self, f: int, v: Verdi) -> Fakta: return Fakta(self.verdi[:f] + [v] + self.verdi[f + 1:], self.steg, self.minne)
    def kjent(self, f: int) -> bool: return self.verdi[f] is not None and avgjort(self.verdi[f])
    def tell(self, f: int, svar: Verdi, fra: int, til: int) -> list[int]:  # dager som har svaret, og som ikke har
        dager = [(v == svar, max(0, min(b, til) - max(a, fra) + 1)) for a, b, v in self.steg[f] if avgjort(v)]
        return [sum(n for ja, n in dager if ja), sum(n for ja, n in dager if not ja)]
    def mellom(self, f: int, fra: int, til: int) -> list[Verdi]:  # tom når en av dagene er ukjent
        steg = [s for s in self.steg[f] if s[1] >= fra and s[0] <= til]
        slutt = [fra - 1] + [s[1] for s in steg]
        hel = slutt[-1] >= til and all(s[0] <= før + 1 for s, før in zip(steg, slutt))
        return [s[2] for s in steg] if hel else []
class Regler:
    """Nodene i et regelsett, og hva hver av dem kommer til av dem den bygger på."""
    def __init__(self, r: dict, noder: list[dict]) -> None:
        self.r, self.noder, self.opplysninger = r, noder, r["opplysninger"]
        self.kjegle, self.støtte = functools.cache(self.kjegle), []  # støtte: opplysningene under hver node
        for n in noder:
            n["deler"] = n.get("av", []) + [n[k] for k in ("gjelderNår", "ellers") if k in n] + [
                g[k] for g in n.get("grener", []) for k in ("når", "gir")]
            egne = {n["opplysning"]} if "opplysning" in n else set()
            self.støtte.append(egne.union(*(self.støtte[d] for d in n["deler"])))
    def uten(self, stoppet: Iterable[int]) -> Regler:  # de samme reglene, der noen vilkår er åpne uansett
        åpen = {"type": "utfall", "art": "ikkeKodet", "verdi": [OPPFYLT, IKKE], "grunn": 0}
        return Regler(self.r, [åpen if i in stoppet else n for i, n in enumerate(self.noder)])
    def kjegle(self, rot: int) -> list[int]:  # noden og alt den bygger på, i rekkefølge
        funnet = {rot}
        for i in (i for i in range(rot, -1, -1) if i in funnet): funnet.update(self.noder[i]["deler"])
        return sorted(funnet)
    def veier(self, n: dict, v: list) -> Iterator[tuple[int, int]]:  # grenene som kan gjelde: når, og gir
        for g in n["grener"]:
            if v[g["når"]] != NEI: yield g["når"], g["gir"]
            if v[g["når"]] == JA: return
        yield n["ellers"], n["ellers"]
    def grenser(self, i: int, v: list) -> tuple:  # nøyaktige grenser: en brøk er ikke rundet av før reglene sier det
        n, alle = self.noder[i], v[i]
        if n["art"] == "delt":
            alle = [Fraction(x * n["skala"], max(1, y)) for x in v[n["av"][0]] for y in v[n["av"][1]]]
        elif n["art"] == "velg":
            alle = [x for _, g in self.veier(n, v) for x in self.grenser(g, v)]
        return min(alle), max(alle)
    def steg(self, i: int, v: list, fakta: Fakta) -> Verdi:  # verdien av en node, av verdiene før den
        n = self.noder[i]
        av = [v[a] for a in n.get("av", ())]
        match n["art"]:
            case "konstant" | "ikkeKodet": return mulig(n, "verdi")
            case "og": return min(a[0] for a in [JA] + av), min(a[1] for a in [JA] + av)
            case "eller": return max(a[0] for a in [NEI] + av), max(a[1] for a in [NEI] + av)
            case "ikke": return 1 - av[0][1], 1 - av[0][0]
            case "velg": return begge(v[g] for _, g in self.veier(n, v))
            case "flytt": return flytt(av[0][0], n), flytt(av[0][1], n)
            case "delt": return tuple(f(x) for f, x in zip((math.floor, math.ceil), self.grenser(i, v)))
            case "opplysning" | "opplysningPå":
                f, o = n["opplysning"], self.opplysninger[n["opplysning"]]
                kjent = [fakta.verdi[f]] if not o["overTid"] else fakta.mellom(f, *(av[0] if av else fakta.verdi[0]))
                return begge(kjent) if kjent and kjent[0] is not None else mulig(o, "område")
            case "sammenlign":
                (a, b), (c, d) = (self.grenser(x, v) for x in n["av"])
                svar = {o in HOLDER[n["tegn"]] for o in range((a > d) - (a < d), (b > c) - (b < c) + 1)}
                return UKJENT if len(svar) > 1 else JA if True in svar else NEI
            case "vilkår":
                gjelder = v[n["gjelderNår"]] if "gjelderNår" in n else JA
                utfall = {(IKKE, OPPFYLT)[x] for x in av[0]} if gjelder[1] else set()
                return frozenset(utfall | (set() if gjelder[0] else {GJELDER_IKKE}))
            case "liste":
                utfall = ta(ALLE, min, av) if n["slag"] == "alle" else ta(MINST_ÉN, max, av)
                return frozenset(BYTT[u] for u in utfall) if n["slag"] == "ingen av" else utfall
            case "harUtfall" | "blant":
                return JA if av[0] <= set(n["blant"]) else UKJENT if av[0] & set(n["blant"]) else NEI
            case "sats":
                rader = self.r["satser"][n["sats"]]["verdier"]
                fra = [dag(rad["fra"]) for rad in rader] + [math.inf]
                return begge((rad["verdi"],) * 2 for rad, a, b in zip(rader, fra, fra[1:])
                             if av[0][0] < fra[0] or a <= av[0][1] and b > av[0][0])
            case "regn":  # Det minste og det største er i et hjørne; «høyeste» av mange stiger i alle.
                alle = [REGN[n["tegn"]](*h) for h in (itertools.product(*av) if len(av) == 2 else zip(*av))]
                return min(alle), max(alle)
            case "avrund":
                return tuple(AVRUND[n["måte"]](Fraction(x, n["trinn"])) * n["trinn"] for x in self.grenser(n["av"][0], v))
            case "lengde":  # To like mange måneder skiller aldri mer enn fem dager.
                slakk = 5 if "måneder" in n and not avgjort(av[0]) else 0
                return tuple((flytt(av[0][0], n) - av[0][0] + s) * ÉN for s in (-slakk, slakk))
            case "dager" | "heleTiden":
                f, svar, ((a, b), (c, d)) = n["opplysning"], (n.get("svar", 1),) * 2, av
                inne, ute = fakta.tell(f, svar, b, c), fakta.tell(f, svar, a, d)
                if n["art"] == "dager": return inne[0] * ÉN, (max(0, d - a + 1) - ute[1]) * ÉN
                return NEI if inne[1] else JA if ute[0] >= d - a + 1 else UKJENT
        avvis(n["id"], f"ukjent steg '{n['art']}'")
    def evaluer(self, fakta: Fakta, noder: Iterable[int], v: list) -> list[Verdi]:
        for i in noder:
            v[i] = self.steg(i, v, fakta)
            if "prøves" in self.noder[i] and not avgjort(v[i]): v[i] = self.husk(fakta, self.prøv, i, v)
        return v
    def husk(self, fakta: Fakta, regn: Callable, i: int, *mer: Any) -> Any:  # svaret fra før, om noe er prøvd
        nøkkel = regn, i, *(fakta.verdi[f] for f in self.støtte[i]), *(m for m in mer if not isinstance(m, list))
        if nøkkel not in fakta.minne: fakta.minne[nøkkel] = regn(i, *mer, fakta)
        return fakta.minne[nøkkel]
    # Opplysninger som mangler og trekker begge veier: noden er det den blir for alle svar på dem.
    def åpne(self, rot: int, v: list) -> list[int]:  # de åpne nodene som holder en node åpen
        funnet = set() if avgjort(v[rot]) else {rot}
        for n in (self.noder[i] for i in range(rot, -1, -1) if i in funnet):
            under = n["deler"] if n["art"] != "velg" else [d for par in self.veier(n, v) for d in par]
            funnet.update(d for d in under if not avgjort(v[d]))
        return sorted(funnet)
    def vender(self, i: int, f: int, orden: int, rom: Verdi, fakta: Fakta) -> int | None:  # der svaret blir et annet
        trinn = self.opplysninger[f]["trinn"]
        def nådd(k: int) -> bool:
            x = rom[0] + k * trinn
            w = self.evaluer(fakta.med(f, (x, x)), self.kjegle(i)[:-1], [None] * i)
            (a, _), (_, d) = (self.grenser(x, w) for x in self.noder[i]["av"])
            return (a > d) - (a < d) >= orden
        lik, ulik, først = 0, (rom[1] - rom[0]) // trinn, nådd(0)
        if not ulik or nådd(ulik) == først: return None
        while ulik - lik > 1:
            midt = (lik + ulik) // 2
            lik, ulik = (midt, ulik) if nådd(midt) == først else (lik, midt)
        return rom[0] + ulik * trinn
    def celler(self, f: int, åpne: list[int], fakta: Fakta) -> list[Verdi]:  # områder der ingen sammenligning vender
        o = self.opplysninger[f]
        rom = mulig(o, "område") if fakta.verdi[f] is None else fakta.verdi[f]
        if o["type"] in ("valg", "ja/nei"):
            return [frozenset([n]) for n in o["valg"] if n in rom] if "valg" in o else [NEI, JA]
        vender = {self.husk(fakta, self.vender, i, f, orden, rom) for i in åpne if self.noder[i]["art"] == "sammenlign"
                  and f in self.støtte[i] for orden in VENDER[self.noder[i]["tegn"]]}
        starter = sorted({rom[0]} | vender - {None})
        return [(a, max(a, b)) for a, b in zip(starter, [s - o["trinn"] for s in starter[1:]] + [rom[1]])]
    def prøv(self, rot: int, v: list, fakta: Fakta) -> Verdi:  # det noden blir for hver celle av opplysningene, samlet
        åpne, tilfeller, prøvd = self.åpne(rot, v), [fakta], set()
        leses = {self.noder[i].get("opplysning") for i in åpne}
        for f in self.noder[rot]["prøves"]:
            if f in leses and not fakta.kjent(f) and not self.opplysninger[f]["overTid"]:
                celler = self.celler(f, åpne, fakta)
                if 1 < len(celler) and len(celler) * len(tilfeller) <= HØYST_CELLER:
                    prøvd.add(f)
                    tilfeller = [t.med(f, c) for t in tilfeller for c in celler]
        noder = [i for i in self.kjegle(rot)[:-1] if self.støtte[i] & prøvd]
        return begge(self.steg(rot, self.evaluer(t, noder, list(v)), t) for t in tilfeller) & v[rot] or v[rot]
    # Det en verdi hviler på.
    def grunner(self, i: int, v: list, bevises: bool, prøves: bool) -> list[int]:
        n, deler, er, funnet = self.noder[i], self.noder[i]["deler"], v[i], []
        if n["art"] == "velg":
            for når, gir in ((g["når"], g["gir"]) for g in n["grener"]):
                if v[når] == JA: return funnet + [når, gir]
                # At et unntak ikke gjelder, er ingen grunn der svaret er det samme.
                likt = not prøves and avgjort(er) and v[gir] == er and not self.støtte[når] <= {0, 1, 2}
                funnet += [gir if likt else når] if v[når] == NEI else [når, gir] if prøves else [gir]
            return funnet + [n["ellers"]]
        if bevises and (prøves or not avgjort(er)) or n["art"] not in ("og", "eller", "liste", "vilkår"):
            return deler
        if n["art"] == "vilkår": return [n["gjelderNår"]] if er == {GJELDER_IKKE} else deler
        if not avgjort(er): return [d for d in deler if not avgjort(v[d])]
        del_, hele, én = AVGJØR[n.get("slag", n["art"])]
        return [d for d in deler if v[d] == del_][:1 if én else None] if er == hele else deler
    def sertifikat(self, rot: int, v: list, fakta: Fakta) -> list[int]:
        med, prøves, bevises = {rot}, set(), avgjort(v[rot])
        for i in (i for i in range(rot, -1, -1) if i in med):
            if bevises and "prøves" in self.noder[i] and avgjort(v[i]) and self.steg(i, v, fakta) != v[i]: prøves.add(i)
            grunner = self.grunner(i, v, bevises, i in prøves)
            med.update(grunner)
            prøves.update(d for d in grunner if i in prøves and not avgjort(v[d]))
        return sorted(med)
class Etterprøving:
    """Ett vedtak holdt mot reglene og saken: alt blir regnet ut på nytt og sammenlignet."""
    def __init__(self, regler: Regler, sak: bytes, vedtak: dict) -> None:
        self.regler, self.r, self.vedtak, self.noder, r = regler, regler.r, vedtak, regler.noder, regler.r
        self.sak, self.alle, self.nummer = json.loads(sak, parse_float=Decimal), r["opplysninger"], {n["id"]: i for i, n in enumerate(self.noder)}
        krev("fingeravtrykk", vedtak["fingeravtrykk"], r["fingeravtrykk"] | {"sak": hashlib.sha256(sak).hexdigest()})
        self.avgjørelse = next(a for a in r["avgjørelser"] if a["navn"] == self.sak["avgjørelse"])
        self.rot, self.fakta, self.v = self.avgjørelse["node"], self.les_saken(), [None] * len(self.noder)
        for i, (påstått, n) in enumerate(itertools.zip_longest(vedtak["spor"], self.noder)):
            v = regler.evaluer(self.fakta, [i], self.v)[i]
            krev(f"spor {n['id']}", påstått, {"id": n["id"], "regel": n["regel"], "verdi": skriv(n, v)})
        self.ut, self.ugunst = self.utfall(self.rot, self.v), self.utfall(self.rot, self.v) == self.avgjørelse["ugunst"]
        self.hodet(), self.grunnlaget()
        for påstått, følger in itertools.zip_longest(vedtak["vilkår"], self.vilkårene()):
            for x in (påstått, følger): x["prøvdeUnntak"].sort(key=lambda u: u["node"])
            krev(f"vilkåret {(følger or påstått)['navn']}", påstått, følger)
        self.hullene(vedtak["kanFattes"]), self.brevet(vedtak["begrunnelse"])
    def les_saken(self) -> Fakta:  # det saken sier, som vedtaket skal si det samme om
        alle, ut, fakta = self.alle, {}, Fakta([None] * len(self.alle), [[] for _ in self.alle])
        for f, navn in enumerate(("vurderingsdag", "kravdato", "vedtaksdato")):
            fakta.verdi[f] = les(alle[f], {"verdi": self.sak[navn]}, navn) if navn in self.sak or f != 1 else None
        nummer = {o["navn"]: i for i, o in enumerate(alle) if i > 2 and "del" not in o}
        for navn, x in self.sak["opplysninger"].items():
            f, t, sted = nummer[navn], alle[nummer[navn]], f"opplysningen {navn}"
            rader = x if t["overTid"] and isinstance(x, list) else [x if isinstance(x, dict) else {"verdi": x}]
            ukjent = {"ukjent": rader[0]["ukjent"]} if rader and "ukjent" in rader[0] else {}
            o = ut[navn] = {k: w for k, w in t["iVedtak"].items() if k in ("navn", "node", "skjønn")} | {"verdier": []} | (
                {"elementer": []} if "liste" in t else {}) | ukjent
            o |= {k: w for rad in rader for k, w in rad.items() if k in OM_KILDENE}
            if "motstrid" in o: o["motstrid"] = [annen | {"verdi": skriv(t, les(t, annen, sted))} for annen in o["motstrid"]]
            if t["skjønn"] and isinstance(x, (dict, list)) and rader:
                sagt = {k: {"for": [], "imot": []} | w if k == "hovedhensyn" else w for k, w in rader[-1].items() if k in SKJØNNET}
                o["vurdering"] = sagt | {"kilder": sagt.get("kilder", []), "momenter": [
                    {"navn": k, "svar": w} for k, w in sagt.get("momenter", {}).items()]}
            for rad in () if ukjent else rader:
                if "liste" in t:  # Plassene følger etter listen: om hvert element er der, og så feltene i det.
                    felter, o["fullstendig"] = t["liste"]["felter"], rad.get("fullstendig", True)
                    hel, antall = (JA, NEI) if o["fullstendig"] else (None, None), len(rad["verdi"])
                    fakta.verdi[f], verdi = hel[0], str(antall)
                    for k in range(t["liste"]["plass"]):
                        e = rad["verdi"][k] if k < antall else {}
                        svar = [les(x, {"verdi": e[x["navn"]]}, sted) if x["navn"] in e else None for x in felter]
                        plass = f + 1 + k * (1 + len(felter))
                        fakta.verdi[plass:plass + 1 + len(felter)] = [JA if k < antall else hel[1], *svar]
                        o["elementer"] += [{t["navn"]: skriv(t, w) for t, w in zip(felter, svar) if w}] * (k < antall)
                else:
                    v, verdi = les(t, rad, sted), skriv(t, les(t, rad, sted))
                    fakta.steg[f] += [(dag(rad["fra"]), dag(rad["til"]), v)] if t["overTid"] else []
                    fakta.verdi[f] = None if t["overTid"] else v
                o["verdier"].append({"verdi": verdi} | {k: w for k, w in rad.items() if k not in VERDIEN})
            fakta.steg[f].sort(key=lambda s: s[0])
            dager = [d for a, b, _ in fakta.steg[f] for d in (a, b + 1)]
            krev(f"{sted}: tidsrommene i rekkefølge", dager, sorted(dager))
        for påstått, o in itertools.zip_longest(self.vedtak["opplysninger"], ut.values()):
            krev(f"opplysningen {(o or påstått)['navn']}", påstått, o)
        for f, d in ((f, o["del"]) for f, o in enumerate(alle) if "hva" in o.get("del", ())):
            o = ut.get(alle[d["av"]]["navn"], {"verdier": []})
            sagt, rader = o.get("vurdering", {"momenter": []}), o["verdier"]
            er = {"kjent": rader, "kilde": rader and all("kilde" in x and "dato" in x for x in rader),
                  "begrunnet": skrevet(sagt, "vurdertAv", "vurdertDato", "begrunnelse") and not any(
                      n.get("opplysning") == f and x["verdi"] == "nei" for n, x in zip(self.noder, self.vedtak["spor"])),
                  "svarer": any(m["navn"] == d.get("moment") and m["svar"].strip() for m in sagt["momenter"])}
            fakta.verdi[f] = JA if er[d["hva"]] else NEI
        return fakta
    def utfall(self, rot: int, v: list) -> str:
        åpent = v[rot] == {GJELDER_IKKE} and any(a["node"] == rot for a in self.r["avgjørelser"])
        return next(iter(v[rot])) if avgjort(v[rot]) and not åpent else "åpent"
    def kan_gjelde(self, x: dict, når: str) -> bool: return når not in x or self.v[x[når]] != NEI
    def gjeldende(self, alle: list[dict]) -> list[dict]:
        return [x for x in alle if self.v[x["ordlyd"]["gjelderNår"]] == JA][-1:]
    def hodet(self) -> None:
        a, v, sak, alle = self.avgjørelse, self.v, self.sak, self.alle
        opphør = self.ugunst and "løperNår" in a and v[a["løperNår"]] == JA
        født = [w[1] for o, w in zip(alle, self.fakta.verdi) if o["navn"] == "fødselsdato" and w]
        under = [år for år in (15, 18) for f in født if dag(sak["vedtaksdato"]) < flytt(f, {"måneder": 12 * år})]
        verge = sak.get("verge", "").strip() or "ikke ført opp" * bool(under)
        følger = {"form": "vedtak/1", "utkast": True, "merknad": "UTKAST – ikke et vedtak", "sak": sak.get("id", ""),
                  "regelsett": self.r["regelsett"], "avgjørelse": a["navn"], "avgjørelsestype": a["avgjørelsestype"],
                  "utfall": self.ut, "resultat": "opphør" if opphør else a["resultat"].get(self.ut, "uavklart"),
                  "virkningFra": sak["vurderingsdag"] if opphør else None,
                  "kravdato": skriv(alle[1], self.fakta.verdi[1]) if "kravdato" in sak else None,
                  "mottakere": [f"vergen ({verge})"] * bool(verge) + ["den saken gjelder"] * (15 not in under),
                  "fastsatt": {b["ledetekst"]: skriv(self.noder[b["node"]], v[b["node"]]) for b in a["fastsetter"]
                               if self.ut == OPPFYLT and avgjort(v[b["node"]])},
                  **{k: sak.get(k) or None for k in ("vurderingsdag", "vedtaksdato", "svarInnen", "forhåndsvarsel", "varselunntak",
                                                     "anførsler", "omgjør")}, "klage": self.klagen(opphør),
                  "veiledning": (self.vedtak["begrunnelse"]["målform"] == "nn" and a.get("nynorsk") or a)["veiledning"] * self.ugunst,
                  **{k: sak[k] if skrevet(sak, k) else None for k in ("saksbehandler", "kontor")}}
        spurt = any(ord in self.alle[f]["navn"].lower() for f in self.regler.støtte[self.rot] for ord in VARSLET)
        brutt = følger["resultat"] == "plikten er brutt" and a["avgjørelsestype"] == "enkeltvedtak" and not spurt
        følger["måVarsles"] = opphør or sak.get("omgjør", {}).get("tilUgunst", False) or brutt
        for felt, verdi in følger.items(): krev(felt, self.vedtak.get(felt), verdi)
    def klagen(self, opphør: bool) -> dict | None:  # hvordan det klages: regelen for utfallet, og fristen på vedtaksdagen
        a, mål = self.avgjørelse, self.vedtak["begrunnelse"]["målform"]
        linjer = [k for k in a["klage"] if k.get("utfall", self.ut) == self.ut and self.kan_gjelde(k, "når")]
        åpen = any("når" in k and not avgjort(self.v[k["når"]]) for k in linjer) or self.ut == "åpent"
        linjer = [k for k in linjer if "utfall" in k or "når" in k] or linjer
        regler = [x for x in self.r["klageregler"] if x["navn"] in {k["regel"] for k in linjer}]
        frist = [f for x in regler for f in x["frister"] if f["fra"] <= self.sak["vedtaksdato"]][-1:]
        fulgt = not opphør and a["resultat"].get(self.ut) == "plikten er ikke brutt"
        if a["avgjørelsestype"] != "enkeltvedtak" or åpen or fulgt or len(regler) != 1 or not frist: return None
        organ = self.sak.get("klageinstans", {"navn": regler[0].get("klageinstans")})["navn"]
        return {"hjemmel": regler[0]["hjemmel"], "frist": frist[0][mål], "setninger": regler[0]["setninger"][mål]} | (
            {"organ": organ} if organ else {})
    def grunnlaget(self) -> None:  # et vilkår er stoppet når lov som ikke er vurdert, kunne endret det
        v, self.stoppet, alle = self.v, {}, self.r["ikkeKodet"]
        vurdert = {x["linje"]: x for x in self.sak.get("vurdertUtenfor", ()) if skrevet(x, "vurdertAv", "begrunnelse")}
        svar = [vurdert.get(x["iVedtak"]["linje"], {}).get("oppfylt") for x in alle]
        krev("vurdertUtenfor", self.vedtak["vurdertUtenfor"],
             [x["iVedtak"] | vurdert[x["iVedtak"]["linje"]] for x, er in zip(alle, svar) if er is not None])
        lov = [(x, er) for x, er in zip(alle, svar) if self.kan_gjelde(x, "gjelderNår")]
        for x, er in lov if self.ugunst else ():
            for n in [c["node"] for c in self.r["vilkår"] if c["navn"] in x["vilkår"]]:
                if x["slag"] == "ved avslag" and er is not False and self.utfall(n, v) == self.ut:
                    self.stoppet.setdefault(n, []).append(x)
        åpnet, w = self.regler.uten(self.stoppet) if self.stoppet else self.regler, v
        if self.stoppet: w = åpnet.evaluer(Fakta(self.fakta.verdi, self.fakta.steg), range(len(v)), [None] * len(v))
        står = self.utfall(self.rot, w) == self.ut
        regler, self.g = (åpnet, w) if står else (self.regler, v)
        self.bevis = regler.sertifikat(self.rot, self.g, self.fakta)
        krev("bevis", self.vedtak["bevis"],
             [{"node": self.noder[i]["id"], "verdi": skriv(self.noder[i], self.g[i])} for i in self.bevis])
        # Hvert steg i beviset følger av de andre i det, uansett hva resten av nodene er.
        alt = {"ja/nei": UKJENT, "utfall": frozenset(UTFALL)}
        w = [self.g[i] if i in self.bevis else alt.get(n["type"], (-2**63, 2**63)) for i, n in enumerate(self.noder)]
        for i in self.bevis if avgjort(self.g[self.rot]) else ():
            if regler.steg(i, self.g, self.fakta) == self.g[i] != regler.steg(i, w, self.fakta):
                avvis(f"bevis {self.noder[i]['id']}", "følger ikke av de andre nodene i beviset")
        stanser = [x for n, liste in self.stoppet.items() if self.avgjør(n) and not står for x in liste]
        self.uvurdert = [x["iVedtak"] for x, er in lov if x in stanser or x["slag"] == "ved innvilgelse"
                         and not self.ugunst and er is not True and self.avgjørelse["navn"] in x["avgjørelser"]]
    def avgjør(self, i: int) -> bool:  # om et vilkår er grunnen: det står som avgjørelsen, eller den spør om det
        svar = (self.ut, OPPFYLT, IKKE) if i in self.avgjørelse["spørOm"] else (self.ut,)
        return i in self.bevis and self.ut != "åpent" and self.utfall(i, self.g) in svar
    def vilkårene(self) -> Iterator[dict]:
        for vilkår in [c for c in self.r["vilkår"] if c["node"] in self.regler.kjegle(self.rot)]:
            i, ut = vilkår["node"], self.utfall(vilkår["node"], self.v)
            hviler, gjelder = self.regler.sertifikat(i, self.v, self.fakta), self.gjeldende(vilkår["versjoner"])
            alle = [(u, x, k["iVedtak"][u["versjoner"].index(x)]) for ordlyd in gjelder for k in ordlyd["unntak"]
                    for u in [self.r["unntak"][k["nummer"]]] for x in self.gjeldende(u["versjoner"])]
            unntak = [(om, x) for u, x, om in alle if self.v[u["når"]] == JA][:1]
            prøvde = [om for u, x, om in alle if self.v[u["når"]] == NEI and u["når"] in self.bevis and not unntak]
            brukt = [x for _, x in unntak] or gjelder
            krav = [x["gir" if unntak else "hovedregel"] for x in brukt] or [i]
            yield {"navn": vilkår["navn"], "node": self.noder[i]["id"], "utfall": ut, "avgjørende": self.avgjør(i),
                   "stoppetAv": [lov["utsagn"] for lov in self.stoppet.get(i, [])],
                   **{k: w for x in gjelder for k, w in x["iVedtak"].items()},
                   **{k: w for u, _ in unntak for k, w in (("unntak", u), ("hjemmel", u["hjemmel"]))},
                   "prøvdeUnntak": prøvde, "opplysninger": self.navn(self.noder[i]["opplysning"] for i in hviler if "opplysning" in self.noder[i]),
                   "avstander": list(self.avstander(krav[0])) if ut == IKKE else [],
                   "uavklartRett": self.merker(brukt, hviler)}
    def navn(self, fakta: Iterable[int]) -> list[str]:  # navnene på opplysninger, en liste som én
        return [self.alle[f]["navn"] for f in sorted({self.alle[f].get("del", {"av": f})["av"] for f in fakta})]
    def merker(self, brukt: list[dict], hviler: list[int]) -> list[str]:  # uavklart rett som følger med
        alle = [m for x in brukt for m in x["merker"] + x["ordlyd"]["merker"]] + [
            m for b in self.r["beregninger"] if b["node"] in hviler for m in b["merker"]]
        return list(dict.fromkeys(m["tekst"] for m in alle if self.kan_gjelde(m, "når")))
    def avstander(self, krav: int) -> Iterator[dict]:  # hvor langt det er til kravene som ikke holder
        for i in self.regler.sertifikat(krav, self.v, self.fakta):
            n, (a, b) = self.noder[i], ([self.v[x] for x in self.noder[i]["deler"]] + [UKJENT] * 2)[:2]
            if n["art"] == "sammenlign" and "trinn" in n and self.v[i] == NEI and avgjort(a) and avgjort(b):
                t, strengt, gap = self.noder[n["av"][0]], n["tegn"] in "<>", abs(b[0] - a[0])
                mangler = (gap // n["trinn"] + 1 if strengt else -(-gap // n["trinn"])) * n["trinn"]
                forskjell = {"type": "prosentpoeng"} if t["type"] == "prosent" else t
                yield {"node": n["id"], "krav": skriv(t, b), "strengt": strengt, "funnet": skriv(t, a), "mangler":
                       f"{mangler} dag{'er' * (mangler != 1)}" if t["type"] == "dato" else skriv(forskjell, (mangler,) * 2)}
    def åpninger(self, rot: int) -> tuple[list[int], list[int]]:  # opplysningene og loven som holder en node åpen
        alle, fakta, spørres = self.alle, self.fakta, set()
        åpne = [self.noder[i] for i in self.regler.åpne(rot, self.v)]
        for n in [n for n in åpne if "opplysning" in n]:
            f, av = n["opplysning"], [self.v[a] for a in n["av"]] or [fakta.verdi[0]]
            kjent = fakta.mellom(f, av[0][0], av[-1][1]) if alle[f]["overTid"] else [fakta.verdi[f]] * fakta.kjent(f)
            if not kjent or not all(map(avgjort, kjent)):
                d = alle[f].get("del", {})
                spørres.add(f if "felt" in d and fakta.verdi[f - 1 - d["felt"]] == JA else d.get("av", f))
        return sorted(spørres - {0}), sorted({n["grunn"] for n in åpne if n["art"] == "ikkeKodet"})
    def hullene(self, kan: dict) -> None:  # det som mangler, ikke er vurdert eller ikke er skrevet
        v, r, a, alle, krav_ = self.vedtak, self.r, self.avgjørelse, self.alle, []
        mangler, lov = self.åpninger(self.rot)
        mangler += self.åpninger(a["løperNår"])[0] if self.ugunst and "løperNår" in a else []
        grunner = {o["navn"]: {"ukjent": o["ukjent"]} for o in v["opplysninger"] if "ukjent" in o}
        krev("mangler", v["mangler"], [alle[f]["iVedtak"] | grunner.get(alle[f]["navn"], {}) for f in mangler])
        krev("ukjentLov", v["ukjentLov"], [r["ikkeKodet"][k]["forklaring"] for k in lov])
        krev("ikkeVurdert", v["ikkeVurdert"], self.uvurdert)
        avvik = {x["krav"]: {k: w for k, w in x.items() if k != "krav"} for x in self.sak.get("avvik", ())[::-1]}
        røtter = {self.rot} | {a[k] for k in ("løperNår",) if k in a} | {x["når"] for x in a["klage"] if "når" in x}
        for d in r["dokumentasjonskrav"]:
            i, u, gjelder = d["node"], self.utfall(d["node"], self.v), self.gjeldende(d["versjoner"])
            ved = {"": True, "ved innvilgelse": not self.ugunst, "ved avslag": self.ugunst}[d["ved"]]
            if u != GJELDER_IKKE and ved and a["navn"] in d["avgjørelser"]:
                røtter.add(i)
                fraveket = d["navn"] in avvik and not self.ugunst
                sted = (gjelder or d["versjoner"])[-1]["iVedtak"]
                krav_.append({
                    **d["iVedtak"], "hjemmel": sted["hjemmel"], "rang": sted["rang"], "utfall": u,
                    "ukjent": [alle[f]["navn"] for f in self.åpninger(i)[0]] if u == "åpent" else [],
                    "blokkerer": d["iVedtak"]["følge"] == "blokkerer" and u in (IKKE, "åpent") and not fraveket,
                    "uavklartRett": self.merker(gjelder, self.regler.sertifikat(i, self.v, self.fakta)),
                    **{"avvik": w for k, w in avvik.items() if k == d["navn"]}})
        krev("dokumentasjon", v["dokumentasjon"], krav_)
        lest, rekke = self.navn(set().union(*(self.regler.støtte[i] for i in røtter))), [o["navn"] for o in alle]
        krev("ikkeLest", v["ikkeLest"], sorted({o["navn"] for o in v["opplysninger"]} - set(lest), key=rekke.index))
        hull = mangler or lov or self.ut == "åpent" or self.uvurdert or any(x["blokkerer"] for x in krav_)
        krev("kanFattes", [kan["ja"], kan["avMaskin"], v["automatisk"]], [
            not kan["hindre"] and not hull, kan["ja"] and not kan["trengerMenneske"],
            kan["avMaskin"] and not skrevet(self.sak, "saksbehandler")])
    def brevet(self, brev: dict) -> None:  # kjente maler fylt ut med nodene og saken
        regler = self.r.setdefault("tekst", json.dumps([self.alle, self.r["lovtekster"]], ensure_ascii=False))
        kilde = json.dumps([self.sak, self.vedtak["opplysninger"], self.vedtak["fastsatt"]], default=str, ensure_ascii=False)
        dager, maler = {dag_i_brev(date.fromisoformat(d)) for d in DATO.findall(kilde)}, self.r["brevmaler"][brev["målform"]]
        for setning in [brev["tittel"]] + [x for a in brev["avsnitt"] for x in a["setninger"]]:
            sted, fylt = f"setningen «{setning['tekst']}»", []
            for d in setning["deler"]:
                verdier = d.get("verdier", {})
                fylt.append(re.sub(r"\{([^}]*)\}", lambda m: verdier[m[1]], d["mal"]))
                if d["mal"] not in maler: avvis(sted, f"malen «{d['mal']}» står ikke i reglene")
                for navn, verdi in verdier.items():
                    if navn in self.nummer:
                        krev(f"{sted}: {navn}", verdi, self.i_brev(self.nummer[navn], brev["målform"] == "nn"))
                    elif ukjent := [x for x in DAGEN.findall(verdi) if x not in dager and x not in kilde + regler]:
                        avvis(sted, f"{ukjent[0]} står ikke i saken eller reglene")
            krev(sted, [setning["tekst"], set(setning["noder"]) <= self.nummer.keys()], [" ".join(fylt), True])
    def i_brev(self, i: int, nynorsk: bool) -> str:  # verdien av en node slik den står i et brev
        n, v = self.noder[i], self.v[i]
        o = self.alle[n["opplysning"]] if "opplysning" in n else {}
        ord_ = o.get("valgord", {}) | (o.get("nynorsk", {}).get("valgord", {}) if nynorsk else {})
        enhet = {"prosent": " prosent", "kroner": " kroner", "prosentpoeng": " prosentpoeng", "heltall": "", "desimaltall": "",
                 "G": " gonger grunnbeløpet" if nynorsk else " ganger grunnbeløpet"}.get(n["type"])
        tekst = dag_i_brev(kalender(v[0])) if n["type"] == "dato" else skriv(n, v)
        return ord_.get(tekst, tekst) if enhet is None else tall(v[0]) + enhet
def main() -> int:
    a = argparse.ArgumentParser(description="Etterprøver et vedtak mot regler og opplysninger, uten motoren.")
    for navn in ("regelsett", "sak", "vedtak"): a.add_argument(navn, type=argparse.FileType("rb"))
    filer = a.parse_args()
    try:
        regelsett, vedtak = json.load(filer.regelsett), json.load(filer.vedtak)
        Etterprøving(Regler(regelsett, regelsett["noder"]), filer.sak.read(), vedtak)
        return print(f"godtatt: {vedtak['avgjørelse']}, {vedtak['resultat']}") or 0
    except Exception as feil:
        return print("avvist:", feil if isinstance(feil, Avvist) else f"filene har ikke formen de skal: {feil!r}") or 1
if __name__ == "__main__":
    sys.exit(main())
