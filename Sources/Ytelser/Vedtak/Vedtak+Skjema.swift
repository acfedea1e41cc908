extension Vedtak {
  /// JSON Schema (2020-12) for ``json()``, form `vedtak/1`.
  public static let skjema = skjemarot + "\n" + skjemadeler

  private static let skjemarot = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "Vedtak, form vedtak/1",
      "type": "object",
      "required": [
        "form", "utkast", "merknad", "sak", "regelsett", "avgjørelse", "avgjørelsestype",
        "vurderingsdag", "vedtaksdato", "automatisk", "mottakere", "utfall", "resultat", "fastsatt", "vilkår",
        "opplysninger", "mangler", "ukjentLov", "ikkeVurdert", "vurdertUtenfor", "dokumentasjon", "ikkeLest",
        "kanFattes", "begrunnelse", "bevis", "spor",
        "fingeravtrykk"
      ],
      "additionalProperties": false,
      "properties": {
        "form": { "const": "vedtak/1" },
        "utkast": { "const": true },
        "merknad": { "type": "string" },
        "sak": { "type": "string" },
        "regelsett": { "type": "string" },
        "avgjørelse": { "type": "string" },
        "avgjørelsestype": {
          "enum": ["enkeltvedtak", "prosessledende", "vurdering", "veiledning"]
        },
        "vurderingsdag": { "$ref": "#/$defs/dag" },
        "kravdato": { "type": "string" },
        "vedtaksdato": { "$ref": "#/$defs/dag" },
        "saksbehandler": { "type": "string" },
        "kontor": { "type": "string" },
        "automatisk": { "type": "boolean" },
        "mottakere": { "$ref": "#/$defs/tekster" },
        "svarInnen": { "$ref": "#/$defs/dag" },
        "utfall": { "$ref": "#/$defs/utfall" },
        "resultat": {
          "enum": [
            "innvilgelse", "avslag", "uavklart", "opphør", "plikten er brutt", "plikten er ikke brutt",
            "i målgruppen", "utenfor målgruppen", "ja", "nei"
          ]
        },
        "virkningFra": { "$ref": "#/$defs/dag" },
        "måVarsles": { "type": "boolean" },
        "åpning": { "type": "boolean" },
        "veiledning": { "$ref": "#/$defs/tekster" },
        "klage": {
          "type": "object",
          "required": ["hjemmel", "frist", "setninger"],
          "additionalProperties": false,
          "properties": {
            "hjemmel": { "type": "string" },
            "frist": { "type": "string" },
            "organ": { "type": "string" },
            "setninger": { "$ref": "#/$defs/tekster" }
          }
        },
        "fastsatt": { "type": "object", "additionalProperties": { "type": "string" } },
        "vilkår": { "type": "array", "items": { "$ref": "#/$defs/vilkår" } },
        "opplysninger": { "type": "array", "items": { "$ref": "#/$defs/opplysning" } },
        "mangler": { "type": "array", "items": { "$ref": "#/$defs/mangel" } },
        "ukjentLov": { "$ref": "#/$defs/tekster" },
        "ikkeVurdert": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["linje", "hjemmel", "tekst"],
            "additionalProperties": false,
            "properties": {
              "linje": { "type": "string" },
              "hjemmel": { "type": "string" },
              "tekst": { "type": "string" }
            }
          }
        },
        "varselunntak": {
          "type": "object",
          "required": ["hjemmel", "begrunnelse", "vurdertAv", "dato"],
          "additionalProperties": false,
          "properties": {
            "hjemmel": { "type": "string" },
            "begrunnelse": { "type": "string" },
            "vurdertAv": { "type": "string" },
            "dato": { "$ref": "#/$defs/dag" }
          }
        },
        "anførsler": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["tekst"],
            "additionalProperties": false,
            "properties": {
              "tekst": { "type": "string" },
              "svar": { "type": "string" },
              "svartAv": { "type": "string" },
              "dato": { "$ref": "#/$defs/dag" }
            }
          }
        },
        "ikkeLest": { "$ref": "#/$defs/tekster" },
        "dokumentasjon": { "type": "array", "items": { "$ref": "#/$defs/dokumentasjon" } },
        "vurdertUtenfor": {
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "linje", "hjemmel", "tekst", "oppfylt", "vurdertAv", "vurdertDato", "begrunnelse"
            ],
            "additionalProperties": false,
            "properties": {
              "linje": { "type": "string" },
              "hjemmel": { "type": "string" },
              "tekst": { "type": "string" },
              "oppfylt": { "type": "boolean" },
              "vurdertAv": { "type": "string" },
              "vurdertDato": { "$ref": "#/$defs/dag" },
              "begrunnelse": { "type": "string" }
            }
          }
        },
        "forhåndsvarsel": {
          "type": "object",
          "required": ["dato", "frist"],
          "additionalProperties": false,
          "properties": {
            "dato": { "$ref": "#/$defs/dag" },
            "frist": { "$ref": "#/$defs/dag" },
            "uttalelse": { "type": "string" },
            "ingenSvar": { "const": true },
            "svar": { "type": "string" },
            "svartAv": { "type": "string" }
          }
        },
        "omgjør": {
          "type": "object",
          "required": ["vedtak", "hjemmel", "begrunnelse", "tilUgunst"],
          "additionalProperties": false,
          "properties": {
            "vedtak": { "type": "string" }, "hjemmel": { "type": "string" },
            "begrunnelse": { "type": "string" }, "tilUgunst": { "type": "boolean" }
          }
        },
        "kanFattes": { "$ref": "#/$defs/kanFattes" },
        "begrunnelse": { "$ref": "#/$defs/begrunnelse" },
        "bevis": {
          "type": "array",
          "minItems": 1,
          "items": {
            "type": "object",
            "required": ["node", "verdi"],
            "additionalProperties": false,
            "properties": { "node": { "type": "string" }, "verdi": { "type": "string" } }
          }
        },
        "spor": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["id", "regel", "verdi"],
            "additionalProperties": false,
            "properties": {
              "id": { "type": "string" },
              "regel": { "type": "string" },
              "verdi": { "type": "string" }
            }
          }
        },
        "fingeravtrykk": {
          "type": "object",
          "required": ["regelsett", "sak", "motor"],
          "additionalProperties": false,
          "properties": {
            "regelsett": { "$ref": "#/$defs/sha256" },
            "sak": { "$ref": "#/$defs/sha256" },
            "motor": { "type": "string" }
          }
        }
      },
    """#
}
