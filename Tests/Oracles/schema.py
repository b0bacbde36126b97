"""Holds feeds.json and the examples against feeds.schema.json with an independent validator (Debian: python3-jsonschema).

    python3 Tests/Oracles/schema.py [FILE…]

Without arguments: feeds.json and every Examples/**/feeds.json must be valid. With arguments: one line each, `valid` or
`refused` and the first reason, for a comparison with `moisson check`.
"""
import json
import pathlib
import sys

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parents[2]


def reason(validator, path):
    try:
        document = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
    except ValueError as error:
        return str(error)
    error = jsonschema.exceptions.best_match(validator.iter_errors(document))
    return error and f"{error.json_path}: {error.message}"


def main(files):
    schema = json.loads((ROOT / "feeds.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    own = not files
    files = files or [ROOT / "feeds.json", *sorted((ROOT / "Examples").rglob("feeds.json"))]
    refused = 0
    for path in files:
        trouble = reason(validator, path)
        refused += trouble is not None
        print(f"{path}: " + ("valid" if trouble is None else f"refused: {trouble}"))
    return 1 if own and refused else 0


sys.exit(main(sys.argv[1:]))
