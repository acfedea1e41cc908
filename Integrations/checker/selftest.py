#!/usr/bin/env python3
"""Prøver etterprøveren: tilfeldige saker blir avgjort av motoren, og vedtakene skal godtas. Så blir
ett ledd i hvert vedtak endret, og da skal alle avvises.

    selftest.py RULECHECK [--antall 20] [--frø 1] [--regelsett aap …] [--behold MAPPE]
"""
from __future__ import annotations

import argparse
import copy
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import time
from datetime import date, timedelta

import check

PROSJEKT = pathlib.Path(__file__).resolve().parents[2]
RUNDE = 200  # saker i hver kjøring av rulecheck


def iso(n: int) -> str:
    return check.kalender(n).isoformat()


class Saksmaker:
    """Tilfeldige saker, med mange verdier på og ved grensene i reglene."""

    def __init__(self, r: dict, tilfeldig: random.Random, eksempler: list[dict]) -> None:
        self.r, self.t, self.eksempler = r, tilfeldig, eksempler
        self.dager = [check.dag(v["ordlyd"]["fra"]) for x in r["vilkår"] + r["unntak"]
                      for v in x["versjoner"]]
        self.konstanter: dict[str, list[int]] = {}
        for n in r["noder"]:
            if n["art"] == "konstant" and n["type"] not in ("ja/nei", "utfall", "valg"):
                self.konstanter.setdefault(n["type"], []).append(n["verdi"][0])

    def nær_eksempel(self, nummer: int) -> dict:
        t, sak = self.t, copy.deepcopy(self.t.choice(self.eksempler))
        sak.pop("forventet", None)
        sak["id"], oppgitt = f"sak-{nummer}", sak["opplysninger"]
        nær, vedtak = check.dag(sak["vurderingsdag"]), check.dag(sak["vedtaksdato"])
        alle = {o["navn"]: o for i, o in enumerate(self.r["opplysninger"]) if i > 2 and "del" not in o}
        for _ in range(t.choice([0, 1, 1, 2, 5])):
            navn = t.choice(list(oppgitt) + list(alle)[-5:])
            if t.random() < 0.2:
                oppgitt.pop(navn, None)
            else:
                oppgitt[navn] = self.opplysning(alle[navn], nær, vedtak)
        return sak

    def dag(self, nær: int) -> int:
        t = self.t
        valg = [nær + t.randint(-40, 40), nær + t.randint(-1500, 1500), nær,
                t.choice(self.dager) + t.randint(-2, 2),
                check.flytt(nær, {"måneder": t.choice([-1, 1]) * t.choice([1, 2, 3, 6, 12, 24, 36, 60])})
                + t.randint(-1, 1), check.flytt(nær, {"måneder": -12 * t.randint(15, 70)}) + t.randint(-1, 1)]
        return t.choice(valg)

    def tall(self, o: dict, nær: int) -> int:
        """En verdi på et trinn i området: en grense, noe nær en konstant, eller hva som helst."""
        t, (lav, høy), trinn = self.t, o["område"], o["trinn"]
        if o["type"] == "dato":
            mål = self.dag(nær)
        else:
            kjente = self.konstanter.get(o["type"], []) or [lav]
            mål = t.choice([lav, høy, t.randint(lav, høy), t.choice(kjente) + t.randint(-2, 2) * trinn,
                            lav + abs(int(t.gauss(0, (høy - lav) / 20)))])
        mål = min(høy, max(lav, mål))
        første = -(-lav // trinn) * trinn
        return max(første, min(høy // trinn * trinn, mål // trinn * trinn))

    def som_json(self, o: dict, n: int) -> object:
        if o["type"] == "dato":
            return iso(n)
        hele, rest = divmod(n, check.ÉN)
        return hele if rest == 0 else n / check.ÉN

    def verdi(self, o: dict, nær: int) -> object:
        if o["type"] == "ja/nei":
            return self.t.random() < 0.5
        if o["type"] == "valg":
            return self.t.choice(o["valg"])
        skrevet = self.som_json(o, self.tall(o, nær))
        if o["type"] == "dato" and self.t.random() < 0.05:
            kort = skrevet[:self.t.choice([4, 7])]
            lav, høy = (iso(x) for x in o["område"])
            if kort > lav and kort + "z" < høy:
                return kort
        return skrevet

    def opphav(self, vedtak: int) -> dict:
        t = self.t
        ut = {"kilde": t.choice(["register", "søknaden", "legeerklæring"]), "dato": iso(vedtak - t.randint(10, 400))}
        vist = t.choice([{}, {"forelagt": iso(vedtak - t.randint(0, 9))},
                         {"forelagtUnntak": "forvaltningsloven § 17 annet ledd bokstav a: det samme står i søknaden"}])
        return ut | vist if t.random() < 0.8 else {}

    def skjønn(self, vedtak: int) -> dict:
        t = self.t
        ut = {"vurdertAv": "Kari Nordmann", "vurdertDato": iso(vedtak - t.randint(0, 60)),
              "begrunnelse": f"Han arbeidet {t.randint(1, 40)} timer ved verkstedet i uke {t.randint(1, 52)}.",
              "momenter": {"helse": f"ryggen, {t.randint(1, 9)} måneder"},
              "kilder": ["legeerklæring", "samtale"][:t.randint(0, 2)],
              "hovedhensyn": {"for": [f"han står opp klokken {t.randint(5, 9)}"], "avgjørende": "legens syn"}}
        return {k: v for k, v in ut.items() if t.random() < 0.9 and v != []}

    def opplysning(self, o: dict, nær: int, vedtak: int) -> object:
        t = self.t
        rest = self.opphav(vedtak) | (self.skjønn(vedtak) if o["skjønn"] and t.random() < 0.7 else {})
        if t.random() < 0.04:
            return {"ukjent": "har spurt, men ikke fått svar"}
        if "liste" in o:
            liste = o["liste"]
            antall = min(liste["plass"], t.choice([0, 0, 1, 1, 2, 3, 5, 8, liste["plass"]]))
            elementer = [{f["navn"]: self.verdi(f, nær) for f in liste["felter"] if t.random() < 0.9}
                         for _ in range(antall)]
            hel = {} if t.random() < 0.8 else {"fullstendig": False}
            return {"verdi": elementer} | hel | {k: v for k, v in rest.items() if k in ("kilde", "dato", "forelagt", "forelagtUnntak")}
        if o["overTid"]:
            fra, tidsrom = nær - t.choice([30, 400, 2500, 5000, 15000]), []
            for _ in range(t.choice([1, 1, 2, 3, 6])):
                fra += t.choice([0, 0, 0, 1, 30, 700])
                til = fra + t.choice([0, 13, 100, 364, 1500, 6000])
                if til >= o_høy(self.r):
                    break
                tidsrom.append({"fra": iso(fra), "til": iso(til), "verdi": self.verdi(o, nær)} | rest)
                fra = til + 1
            t.shuffle(tidsrom)
            return tidsrom
        if o["type"] not in ("ja/nei", "valg", "dato") and t.random() < 0.1:
            grenser = sorted([self.tall(o, nær), self.tall(o, nær)])
            begge = dict(zip(("minst", "høyst"), (self.som_json(o, g) for g in grenser)))
            bare = t.choice([{"minst", "høyst"}, {"minst"}, {"høyst"}])
            return {k: v for k, v in begge.items() if k in bare} | rest
        verdi = self.verdi(o, nær)
        if t.random() < 0.1:
            veid = {"begrunnelse": "Legen undersøkte ham selv.", "vurdertAv": "Kari Nordmann",
                    "vurdertDato": iso(vedtak - t.randint(0, 20))}
            rest = rest | {"motstrid": [{"verdi": self.verdi(o, nær), "kilde": "arbeidsgiveren"}]} | (
                {"bevisvurdering": veid} if t.random() < 0.7 else {})
        if t.random() < 0.05:
            rest = rest | {"unntattInnsyn": {"hjemmel": "forvaltningsloven § 19 første ledd bokstav d", "grunn": "helsen"}}
        return {"verdi": verdi} | rest if rest or t.random() < 0.5 else verdi

    def sak(self, nummer: int) -> dict:
        """Hver tredje sak er et eksempel der noen av opplysningene er byttet ut, så flere blir innvilget."""
        if self.eksempler and nummer % 3 == 0:
            return self.nær_eksempel(nummer)
        t = self.t
        nær = t.choice([check.dag("2026-09-28") + t.randint(-500, 300), t.choice(self.dager) + t.randint(-3, 400)])
        vedtak = nær + t.randint(-60, 60)
        sak = {"id": f"sak-{nummer}", "regelsett": self.r["regelsett"],
               "avgjørelse": t.choice(self.r["avgjørelser"])["navn"], "vurderingsdag": iso(nær),
               "vedtaksdato": iso(vedtak)}
        if t.random() < 0.7:
            krav = vedtak - t.choice([0, 10, 30, 100, 400])
            sak["kravdato"] = iso(krav) if t.random() < 0.9 else iso(krav)[:7]
        if t.random() < 0.6:
            sak["saksbehandler"] = "Kari Nordmann, Nav Sagene"
        if t.random() < 0.3:
            sak["forhåndsvarsel"] = {"dato": iso(vedtak - 40), "frist": iso(vedtak - 19), "ingenSvar": True}
        if t.random() < 0.2:
            sak["verge"] = "Ola Nordmann"
        if t.random() < 0.2:
            sak["anførsler"] = [{"tekst": "Jeg arbeidet 12 timer.", "svar": "Det er lagt til grunn.",
                                 "svartAv": "Kari Nordmann", "dato": iso(vedtak - 5)}]
        if t.random() < 0.1:
            sak["klageinstans"] = {"navn": "Nav klageinstans Nord", "kilde": "delegering 3. mai 2021"}
        if t.random() < 0.1:
            sak["omgjør"] = {"vedtak": "sak-0", "hjemmel": "forvaltningsloven § 35 første ledd bokstav c",
                             "begrunnelse": "Et tall var galt.", "tilUgunst": t.random() < 0.5}
        sak["avvik"] = [{"krav": d["navn"], "begrunnelse": "Å vente ville skadet.", "godkjentAv": "Ole Vik",
                         "dato": iso(vedtak)} for d in self.r["dokumentasjonskrav"] if t.random() < 0.1]
        mangler = t.choice([0, 0, 0.05, 0.2, 0.5, 0.9])
        sak["opplysninger"] = {
            o["navn"]: self.opplysning(o, nær, vedtak) for i, o in enumerate(self.r["opplysninger"])
            if i > 2 and "del" not in o and t.random() >= mangler}
        linjer = [x["iVedtak"]["linje"] for x in self.r["ikkeKodet"] if x["slag"].startswith("ved ")]
        vurderes = t.choice([0, 0, 0.3, 1])
        utenfor = [{"linje": x, "oppfylt": t.random() < 0.5, "vurdertAv": "Kari Nordmann",
                    "vurdertDato": iso(vedtak - t.randint(0, 60)), "begrunnelse": "Ordningen gjelder ikke her."}
                   for x in dict.fromkeys(linjer) if t.random() < vurderes]
        return sak | ({"vurdertUtenfor": utenfor} if utenfor else {})


def o_høy(r: dict) -> int:
    """Siste dag en sak kan handle om."""
    return r["opplysninger"][0]["område"][1]


# Endringer ---------------------------------------------------------------------------------------

DATO = re.compile(r"\d{4}-\d\d-\d\d")
TALL = re.compile(r"\d+")
ORDTALL = ["første", "andre", "tredje", "fjerde", "femte"]


def vedtak_i(tekst: str):
    """Flere vedtak etter hverandre."""
    leser, sted = json.JSONDecoder(), 0
    while sted < len(tekst.rstrip()):
        vedtak, sted = leser.raw_decode(tekst, len(tekst) - len(tekst[sted:].lstrip()))
        yield vedtak


class Endrer:
    """Endrer ett ledd i et vedtak til noe som ser like riktig ut."""

    def __init__(self, r: dict, tilfeldig: random.Random) -> None:
        self.r, self.t = r, tilfeldig
        self.node = {n["id"]: n for n in r["noder"]}

    def annen_verdi(self, t: dict, tekst: str) -> str:
        for _ in range(50):
            if t["type"] == "ja/nei":
                ny = self.t.choice(["ja", "nei", "ukjent"])
            elif t["type"] in ("utfall", "valg"):
                navn = t.get("valg", check.UTFALL)
                ny = check.skriv(t, frozenset(self.t.sample(list(navn), self.t.randint(1, min(2, len(navn))))))
            else:
                ny = self.dato(tekst) if t["type"] == "dato" else self.tall(tekst)
            if ny != tekst:
                return ny
        return tekst + " "

    def dato(self, tekst: str) -> str:
        treff = self.t.choice(list(DATO.finditer(tekst)))
        ny = date.fromisoformat(treff[0]) + timedelta(self.t.choice([-365, -31, -1, 1, 30, 366]))
        return tekst[:treff.start()] + ny.isoformat() + tekst[treff.end():]

    def tall(self, tekst: str) -> str:
        treff = self.t.choice(list(TALL.finditer(tekst)))
        ny = str(max(0, int(treff[0]) + self.t.choice([-10, -1, 1, 2, 10])))
        return tekst[:treff.start()] + (ny if ny != treff[0] else ny + "1") + tekst[treff.end():]

    def hjemmel(self, tekst: str) -> str:
        if TALL.search(tekst) and self.t.random() < 0.7:
            return self.tall(tekst)
        treff = [o for o in ORDTALL if o in tekst]
        if not treff:
            return tekst + " første ledd"
        gammel = self.t.choice(treff)
        return tekst.replace(gammel, self.t.choice([o for o in ORDTALL if o != gammel]), 1)

    def en_setning(self, v: dict) -> str:
        """En dag, et tall eller en paragraf i brevet: bare i teksten, bare i det som er satt inn, eller begge steder."""
        setninger = [v["begrunnelse"]["tittel"]] + [x for a in v["begrunnelse"]["avsnitt"] for x in a["setninger"]]
        steder = [(x, d, k) for x in setninger for d in x["deler"] for k, w in d.get("verdier", {}).items() if TALL.search(w)]
        if not steder or self.t.random() < 0.4:
            x = self.t.choice([x for x in setninger if TALL.search(x["tekst"])] or setninger)
            gammel, x["tekst"] = x["tekst"], self.hjemmel(x["tekst"]) if TALL.search(x["tekst"]) else x["tekst"][1:]
            return f"setning: {gammel} → {x['tekst']}"
        x, d, k = self.t.choice(steder)
        gammel, d["verdier"][k] = d["verdier"][k], self.tall(d["verdier"][k])
        i_teksten = k in self.node and self.t.random() < 0.5
        x["tekst"] = x["tekst"].replace(gammel, d["verdier"][k]) if i_teksten else x["tekst"]
        return f"setning {x['tekst']}: {gammel} → {d['verdier'][k]}"

    def endre(self, vedtak: dict) -> tuple[dict, str]:
        ny = copy.deepcopy(vedtak)
        måter = [self.en_node, self.et_bevis, self.en_opplysning, self.en_opplysning, self.en_paragraf,
                 self.en_dato, self.et_tall, self.et_utfall, self.en_setning]
        while True:
            hva = self.t.choice(måter)(ny)
            if hva and ny != vedtak:
                return ny, hva
            ny = copy.deepcopy(vedtak)

    def en_node(self, v: dict) -> str:
        ledd = self.t.choice(v["spor"])
        før, ledd["verdi"] = ledd["verdi"], self.annen_verdi(self.node[ledd["id"]], ledd["verdi"])
        return f"spor {ledd['id']}: {før} → {ledd['verdi']}"

    def et_bevis(self, v: dict) -> str:
        ledd = self.t.choice(v["bevis"])
        if self.t.random() < 0.3:
            ledd["node"] = self.t.choice(self.r["noder"])["id"]
        elif self.t.random() < 0.3:
            v["bevis"].remove(ledd)
        else:
            ledd["verdi"] = self.annen_verdi(self.node[ledd["node"]], ledd["verdi"])
        return f"bevis {ledd}"

    def en_opplysning(self, v: dict) -> str:
        if not v["opplysninger"]:
            return ""
        o = self.t.choice(v["opplysninger"])
        t = next(x for x in self.r["opplysninger"] if x["navn"] == o["navn"])
        if self.t.random() < 0.1 or not o["verdier"]:
            v["opplysninger"].remove(o)
        elif "liste" in t:
            if not o["elementer"] or self.t.random() < 0.2:
                o["fullstendig"] = not o["fullstendig"]
            else:
                e = self.t.choice(o["elementer"])
                if not e:
                    return ""
                navn = self.t.choice(sorted(e))
                e[navn] = self.annen_verdi(next(f for f in t["liste"]["felter"] if f["navn"] == navn), e[navn])
        else:
            x = self.t.choice(o["verdier"])
            k = self.t.choice([k for k in ("fra", "til", "dato", "verdi", "verdi") if k in x])
            x[k] = self.annen_verdi(t, x[k]) if k == "verdi" else self.dato(x[k])
        return f"opplysning {o}"

    def blader(self, x: object, sti: tuple = ()):
        if isinstance(x, (dict, list)):
            for k, y in x.items() if isinstance(x, dict) else enumerate(x):
                if k not in UTENOM:
                    yield from self.blader(y, sti + (k,))
        else:
            yield sti, x

    def sett(self, v: dict, sti: tuple, verdi: object) -> str:
        for k in sti[:-1]:
            v = v[k]
        før, v[sti[-1]] = v[sti[-1]], verdi
        return f"{'/'.join(map(str, sti))}: {før!r} → {verdi!r}"

    def en_av(self, v: dict, passer, endre) -> str:
        alle = [(sti, x) for sti, x in self.blader(v) if passer(sti, x)]
        if not alle:
            return ""
        # Like mange fra hver slags felt, så de sjeldne også blir prøvd.
        slag = sorted({tuple(k for k in sti if isinstance(k, str)) for sti, _ in alle})
        valgt = self.t.choice(slag)
        sti, x = self.t.choice([a for a in alle if tuple(k for k in a[0] if isinstance(k, str)) == valgt])
        return self.sett(v, sti, endre(x))

    def en_paragraf(self, v: dict) -> str:
        return self.en_av(v, lambda sti, x: sti[-1] == "hjemmel" or isinstance(x, str) and "§" in x, self.hjemmel)

    def en_dato(self, v: dict) -> str:
        return self.en_av(v, lambda _, x: isinstance(x, str) and DATO.search(x), self.dato)

    def et_tall(self, v: dict) -> str:
        return self.en_av(v, lambda _, x: isinstance(x, str) and TALL.search(x), self.tall)

    def et_utfall(self, v: dict) -> str:
        ord_ = check.UTFALL + ("åpent",)
        def annet(x: object) -> object:
            if isinstance(x, bool):
                return not x
            return self.t.choice([o for o in (ord_ if x in ord_ else RESULTATER) if o != x])
        return self.en_av(v, lambda _, x: isinstance(x, bool) or x in ord_ or x in RESULTATER, annet)


# Det etterprøveren ikke ser på, se README.md: der hjelper det ikke å endre noe.
UTENOM = {"hindre", "trengerMenneske", *check.IKKE_PRØVD}
RESULTATER = ["innvilgelse", "avslag", "uavklart", "opphør", "plikten er brutt", "plikten er ikke brutt",
              "i målgruppen", "utenfor målgruppen", "ja", "nei"]


def svar(regler: check.Regler, vedtak: dict, sak: bytes) -> str:
    """Tom tekst når vedtaket godtas, ellers grunnen."""
    try:
        check.Etterprøving(regler, sak, vedtak)
        return ""
    except check.Avvist as grunn:
        return str(grunn)
    except Exception as feil:
        return f"feil form: {feil!r}"


def prøv(rulecheck: str, navn: str, antall: int, frø: int, mappe: pathlib.Path) -> int:
    ut = subprocess.run([rulecheck, "export", navn], capture_output=True, check=True).stdout
    r = json.loads(ut)
    regler, tilfeldig = check.Regler(r, r["noder"]), random.Random(f"{navn} {frø}")
    eksempler = [json.loads(f.read_bytes()) for f in sorted((PROSJEKT / "Examples" / navn).glob("*.json"))]
    saker, endrer = Saksmaker(r, tilfeldig, eksempler), Endrer(r, tilfeldig)
    feil, utfall, start, gjort = 0, {}, time.time(), 0
    while gjort < antall:
        filer = []
        for k in range(min(RUNDE, antall - gjort)):
            filer.append(mappe / f"{navn}-{gjort + k}.json")
            filer[-1].write_text(json.dumps(saker.sak(gjort + k), ensure_ascii=False))
        kjørt = subprocess.run([rulecheck, "run", "--json", *map(str, filer)], capture_output=True, text=True)
        vedtakene = list(vedtak_i(kjørt.stdout))
        if len(vedtakene) != len(filer):
            sys.exit(f"{navn}: {len(vedtakene)} vedtak av {len(filer)} saker\n{kjørt.stderr}")
        for fil, vedtak in zip(filer, vedtakene):
            slag = f"{vedtak['utfall']}, {vedtak['begrunnelse']['art']}"
            utfall[slag] = utfall.get(slag, 0) + 1
            if grunn := svar(regler, vedtak, fil.read_bytes()):
                feil += 1
                print(f"  {fil.name} skulle vært godtatt: {grunn[:400]}")
                (mappe / f"{fil.stem}.vedtak.json").write_text(json.dumps(vedtak, ensure_ascii=False, indent=1))
            ny, hva = endrer.endre(vedtak)
            if not svar(regler, ny, fil.read_bytes()):
                feil += 1
                print(f"  {fil.name} skulle vært avvist: {hva[:400]}")
        gjort += len(filer)
    tid = time.time() - start
    print(f"{navn}: {antall} vedtak og {antall} endrede, {feil} feil, {tid:.0f} s {utfall}", flush=True)
    return feil


def main() -> int:
    a = argparse.ArgumentParser(description="Prøver etterprøveren med tilfeldige saker.")
    a.add_argument("rulecheck")
    a.add_argument("--antall", type=int, default=20, help="saker i hvert regelsett")
    a.add_argument("--frø", type=int, default=1)
    a.add_argument("--regelsett", nargs="+")
    a.add_argument("--behold", help="mappe som sakene blir liggende i")
    valg = a.parse_args()
    alle = sorted(x.name for x in (PROSJEKT / "RuleSets").iterdir() if x.is_dir())
    with tempfile.TemporaryDirectory() as midlertidig:
        mappe = pathlib.Path(valg.behold or midlertidig)
        feil = sum(prøv(valg.rulecheck, navn, valg.antall, valg.frø, mappe)
                   for navn in valg.regelsett or alle)
    return 1 if feil else 0


if __name__ == "__main__":
    sys.exit(main())
