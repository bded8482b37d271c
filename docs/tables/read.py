"""Reads the tables that `policy-digest export FOLDER --format tables --out DIR` wrote, checks them, and counts codes by coder.

    python3 read.py DIR

Needs Python 3.8 and nothing else. `read_tables(DIR)` gives a dictionary of lists of dictionaries; for pandas:
`pandas.DataFrame(tables["articles"])`.
"""
import csv
import json
import sys
from pathlib import Path

csv.field_size_limit(2**31 - 1)


def cell_value(cell, kind):
    """The value of a cell: None if it is empty."""
    if cell == "":
        return None
    if cell.startswith("'"):
        cell = cell[1:]
    if kind == "integer":
        return int(cell)
    if kind == "number":
        return float(cell)
    if kind == "boolean":
        return {"true": True, "false": False}[cell]
    return json.loads(cell) if kind in ("array", "object") else cell


def read_tables(folder):
    """The tables by name, with typed values, and the contract that they were read by."""
    contract = json.loads((Path(folder) / "datapackage.json").read_text(encoding="utf-8"))
    tables = {}
    for resource in contract["resources"]:
        kinds = [(field["name"], field["type"]) for field in resource["schema"]["fields"]]
        with open(Path(folder) / resource["path"], encoding="utf-8", newline="") as file:
            rows = csv.reader(file)
            if next(rows) != [name for name, _ in kinds]:
                raise ValueError(f"{resource['path']}: other columns than datapackage.json says")
            tables[resource["name"]] = [{name: cell_value(cell, kind) for (name, kind), cell in zip(kinds, row)} for row in rows]
    return tables, contract


def check_keys(tables, contract):
    """Stops where a key names two rows, or where a row refers to one that isn't there."""
    for resource in contract["resources"]:
        name, schema = resource["name"], resource["schema"]
        keys = [tuple(row[column] for column in schema["primaryKey"]) for row in tables[name]]
        if len(set(keys)) != len(keys):
            raise ValueError(f"{name}: a key is there twice")
        for foreign in schema.get("foreignKeys", []):
            column, target = foreign["fields"], foreign["reference"]
            known = {row[target["fields"]] for row in tables[target["resource"] or name]}
            missing = {row[column] for row in tables[name]} - known - {None}
            if missing:
                raise ValueError(f"{name}.{column}: not in {target['resource'] or name}: {sorted(missing)[0]}")


def codes_by_coder(tables):
    """How many segments each coder has with each code."""
    coder_of = {row["segment"]: row["coder"] or "(no name)" for row in tables["segments"]}
    counts = {}
    for row in tables["segment_codes"]:
        cell = (row["code"], coder_of[row["segment"]])
        counts[cell] = counts.get(cell, 0) + 1
    return counts


if __name__ == "__main__":
    tables, contract = read_tables(sys.argv[1])
    check_keys(tables, contract)
    for name, rows in tables.items():
        print(f"{name}\t{len(rows)}")
    print("code\tcoder\tsegments")
    for (code, coder), count in sorted(codes_by_coder(tables).items()):
        print(f"{code}\t{coder}\t{count}")
