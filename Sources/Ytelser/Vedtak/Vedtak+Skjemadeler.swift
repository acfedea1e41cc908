extension Vedtak {
  /// Delene som ``skjema`` viser til, og slutten av det.
  static let skjemadeler = #"""
      "$defs": {
        "dag": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
        "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" },
        "utfall": { "enum": ["oppfylt", "ikke oppfylt", "gjelder ikke", "åpent"] },
        "tekster": { "type": "array", "items": { "type": "string" } },
        "vilkår": {
          "type": "object",
          "required": [
            "navn", "node", "utfall", "avgjørende", "stoppetAv", "prøvdeUnntak", "opplysninger",
            "avstander",
            "uavklartRett"
          ],
          "additionalProperties": false,
          "properties": {
            "navn": { "type": "string" },
            "node": { "type": "string" },
            "utfall": { "$ref": "#/$defs/utfall" },
            "avgjørende": { "type": "boolean" },
            "stoppetAv": { "$ref": "#/$defs/tekster" },
            "hjemmel": { "type": "string" },
            "ordlydFra": { "$ref": "#/$defs/dag" },
            "rang": {
              "enum": ["lov", "forskrift", "rundskriv", "standard", "praksis", "politisk"]
            },
            "paragraf": { "type": "string" },
            "grunner": { "$ref": "#/$defs/tekster" },
            "unntak": {
              "type": "object",
              "required": ["navn", "node", "hjemmel", "setninger"],
              "additionalProperties": false,
              "properties": {
                "navn": { "type": "string" },
                "node": { "type": "string" },
                "hjemmel": { "type": "string" },
                "paragraf": { "type": "string" },
                "setninger": { "type": "integer" }
              }
            },
            "prøvdeUnntak": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["navn", "node", "hjemmel", "setninger"],
                "additionalProperties": false,
                "properties": {
                  "navn": { "type": "string" },
                  "node": { "type": "string" },
                  "hjemmel": { "type": "string" },
                  "paragraf": { "type": "string" },
                  "setninger": { "type": "integer" }
                }
              }
            },
            "opplysninger": { "$ref": "#/$defs/tekster" },
            "avstander": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["node", "krav", "strengt", "funnet", "mangler"],
                "additionalProperties": false,
                "properties": {
                  "node": { "type": "string" },
                  "krav": { "type": "string" },
                  "strengt": { "type": "boolean" },
                  "funnet": { "type": "string" },
                  "mangler": { "type": "string" }
                }
              }
            },
            "uavklartRett": { "$ref": "#/$defs/tekster" }
          }
        },
        "opplysning": {
          "type": "object",
          "required": ["navn", "skjønn", "verdier"],
          "additionalProperties": false,
          "properties": {
            "navn": { "type": "string" },
            "node": { "type": "string" },
            "skjønn": { "type": "boolean" },
            "skalForelegges": { "type": "boolean" },
            "ukjent": { "type": "string" },
            "fullstendig": { "type": "boolean" },
            "elementer": {
              "type": "array",
              "items": { "type": "object", "additionalProperties": { "type": "string" } }
            },
            "verdier": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["verdi"],
                "additionalProperties": false,
                "properties": {
                  "fra": { "$ref": "#/$defs/dag" },
                  "til": { "$ref": "#/$defs/dag" },
                  "verdi": { "type": "string" },
                  "kilde": { "type": "string" },
                  "dato": { "$ref": "#/$defs/dag" },
                  "forelagt": { "$ref": "#/$defs/dag" },
                  "forelagtUnntak": { "type": "string" }
                }
              }
            },
            "motstrid": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["verdi"],
                "additionalProperties": false,
                "properties": {
                  "verdi": { "type": "string" },
                  "kilde": { "type": "string" },
                  "dato": { "$ref": "#/$defs/dag" }
                }
              }
            },
            "bevisvurdering": {
              "type": "object",
              "required": ["begrunnelse", "vurdertAv", "vurdertDato"],
              "additionalProperties": false,
              "properties": {
                "begrunnelse": { "type": "string" },
                "vurdertAv": { "type": "string" },
                "vurdertDato": { "$ref": "#/$defs/dag" }
              }
            },
            "unntattInnsyn": {
              "type": "object",
              "required": ["hjemmel", "grunn"],
              "additionalProperties": false,
              "properties": { "hjemmel": { "type": "string" }, "grunn": { "type": "string" } }
            },
            "vurdering": {
              "type": "object",
              "required": ["momenter", "kilder"],
              "additionalProperties": false,
              "properties": {
                "vurdertAv": { "type": "string" },
                "vurdertDato": { "$ref": "#/$defs/dag" },
                "begrunnelse": { "type": "string" },
                "momenter": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["navn", "svar"],
                    "additionalProperties": false,
                    "properties": { "navn": { "type": "string" }, "svar": { "type": "string" } }
                  }
                },
                "kilder": { "$ref": "#/$defs/tekster" },
                "hovedhensyn": {
                  "type": "object", "required": ["for", "imot", "avgjørende"],
                  "additionalProperties": false, "properties": {
                    "for": { "$ref": "#/$defs/tekster" }, "imot": { "$ref": "#/$defs/tekster" },
                    "avgjørende": { "type": "string" }
                  }
                }
              }
            }
          }
        },
        "dokumentasjon": {
          "type": "object",
          "required": [
            "navn", "krav", "node", "hjemmel", "rang", "følge", "utfall", "blokkerer", "tekst",
            "hvem", "ukjent", "uavklartRett"
          ],
          "additionalProperties": false,
          "properties": {
            "navn": { "type": "string" },
            "krav": { "type": "string" },
            "node": { "type": "string" },
            "hjemmel": { "type": "string" },
            "rang": {
              "enum": ["lov", "forskrift", "rundskriv", "standard", "praksis", "politisk"]
            },
            "følge": { "enum": ["blokkerer", "stopper start", "brudd", "varsel", "info"] },
            "utfall": { "$ref": "#/$defs/utfall" },
            "blokkerer": { "type": "boolean" },
            "måSkrives": { "type": "boolean" },
            "setninger": { "type": "integer" },
            "tekst": { "type": "string" },
            "hvem": { "$ref": "#/$defs/tekster" },
            "ukjent": { "$ref": "#/$defs/tekster" },
            "uavklartRett": { "$ref": "#/$defs/tekster" },
            "avvik": {
              "type": "object",
              "required": ["begrunnelse", "godkjentAv", "dato"],
              "additionalProperties": false,
              "properties": {
                "begrunnelse": { "type": "string" },
                "godkjentAv": { "type": "string" },
                "dato": { "$ref": "#/$defs/dag" }
              }
            }
          }
        },
        "mangel": {
          "type": "object",
          "required": ["navn", "spørsmål", "skjønn", "hvem"],
          "additionalProperties": false,
          "properties": {
            "navn": { "type": "string" },
            "node": { "type": "string" },
            "spørsmål": { "type": "string" },
            "skjønn": { "type": "boolean" },
            "hvem": { "$ref": "#/$defs/tekster" },
            "ukjent": { "type": "string" }
          }
        },
        "kanFattes": {
          "type": "object",
          "required": ["ja", "avMaskin", "hindre", "trengerMenneske"],
          "additionalProperties": false,
          "properties": {
            "ja": { "type": "boolean" },
            "avMaskin": { "type": "boolean" },
            "hindre": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["art", "tekst", "hvem"],
                "additionalProperties": false,
                "properties": {
                  "art": {
                    "enum": [
                      "mangler opplysning", "skjønn", "ukjent lov", "ikke vurdert",
                      "mangler kilde", "dokumentasjon", "kontradiksjon", "forhåndsvarsel", "hvem", "klageadgang", "omgjøring"
                    ]
                  },
                  "tekst": { "type": "string" },
                  "hvem": { "type": "string" }
                }
              }
            },
            "trengerMenneske": { "$ref": "#/$defs/tekster" }
          }
        },
        "setning": {
          "type": "object",
          "required": ["tekst", "deler", "noder"],
          "additionalProperties": false,
          "properties": {
            "tekst": { "type": "string", "minLength": 1 },
            "deler": {
              "type": "array",
              "minItems": 1,
              "items": {
                "type": "object",
                "required": ["mal"],
                "additionalProperties": false,
                "properties": {
                  "mal": { "type": "string" },
                  "verdier": { "type": "object", "additionalProperties": { "type": "string" } }
                }
              }
            },
            "noder": { "type": "array", "items": { "type": "string" }, "minItems": 1 }
          }
        },
        "begrunnelse": {
          "type": "object",
          "required": ["art", "målform", "profil", "tittel", "avsnitt"],
          "additionalProperties": false,
          "properties": {
            "art": { "enum": ["vedtak", "melding"] },
            "målform": { "enum": ["nb", "nn"] },
            "profil": { "enum": ["kort", "full", "gjennomgang"] },
            "tittel": { "$ref": "#/$defs/setning" },
            "avsnitt": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["overskrift", "setninger"],
                "additionalProperties": false,
                "properties": {
                  "overskrift": { "type": "string" },
                  "setninger": { "type": "array", "items": { "$ref": "#/$defs/setning" } }
                }
              }
            }
          }
        }
      }
    }
    """#
}
