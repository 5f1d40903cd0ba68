#!/usr/bin/env python3
"""Computes every golden case of Trædesten again, from the published files and the text of the method alone.

    python3 golden_cases.py dist/data

The folder holds datapackage.json and the files that it names. The letters are those of method.en.md there. Needs Python 3.8 and
nothing else. Prints how many cases agree and each that does not; exit code 1 where one does not.
"""
import hashlib
import json
import math
import sys
from itertools import product
from pathlib import Path
from statistics import NormalDist

TOLERANCE = 1e-12
BASE = {"job": "bip2017-09", "jobOrEducation": "bip2017-12"}
CHANGE = {"job": "bip2017-10", "jobOrEducation": "bip2017-13"}
STEP = {"job": "bip2017-30", "jobOrEducation": "bip2017-31"}
ANSWERS = ["nej", "tvivler", "svinger", "gode", "ja"]


def main(folder):
    evidence, golden = read_package(Path(folder), ["evidence.json", "golden-cases.json"])
    method = Method({record["id"]: record for record in evidence["records"]})
    agreeing, checked = 0, 0
    for case, ours, theirs in method.answers(golden):
        wrong = deviations(ours, theirs)
        agreeing, checked = agreeing + (not wrong), checked + 1
        for line in wrong:
            print(f"{case}: {line}")
    print(f"{agreeing} of {checked} agree.")
    return 0 if agreeing == checked > 0 else 1


def read_package(folder, names):
    """The named files of the data package, each as the package describes it and of the same version."""
    package = json.loads((folder / "datapackage.json").read_text("utf-8"))
    resources = {resource["name"]: resource for resource in package["resources"]}
    for resource in map(resources.get, names):
        content = (folder / resource["path"]).read_bytes()
        if resource["hash"] != f"sha256:{hashlib.sha256(content).hexdigest()}":
            sys.exit(f"{resource['path']} is not the file that datapackage.json describes.")
        data = json.loads(content)
        if data["version"] != package["version"]:
            sys.exit(f"{resource['path']} is of version {data['version']}, the package of {package['version']}.")
        yield data


class Method:
    """The sections of the method, one function each."""

    def __init__(self, records):
        self.records = records
        self.T = [self.amount("bip2017-19", answer) for answer in ANSWERS]
        self.D = self.amount("bip2017-29")
        self.M = self.amount("choice-max-steps-unknown-belief")
        self.r = self.amount("choice-comparison-precision")
        self.m0, self.m1, self.m2 = (self.amount("choice-multipliers", key) for key in ("none", "published", "double"))

    def amount(self, record, key="value"):
        return self.records[record]["values"][key]["amount"]

    # Where it starts, and which changes count

    def start_and_count(self, u, b, h, k):
        if b is None:
            return self.amount(BASE[u]), h + k
        return (self.T[b - 1] if u == "job" else None), k

    # Three readings of an average effect; zero as the lowest value

    def readings(self, u, S, n, d, mc, ms):
        B, x, y = self.amount(BASE[u]), mc * self.amount(CHANGE[u]), ms * self.amount(STEP[u])
        A = S + n * x + d * y
        R = S * ((B + x) / B) ** n * ((B + y) / B) ** d
        z = logit(S) + n * (logit(B + x) - logit(B)) + d * (logit(B + y) - logit(B))
        return (0 if self.is_zero(A) else A), R, 1 / (1 + math.exp(-z))

    def is_zero(self, A):
        return round_half_up(A, self.r) <= 0

    # Lowest and highest; when the number is the source's own

    def level(self, u, b, h, k, d):
        S, n = self.start_and_count(u, b, h, k)
        if S is None:
            return None
        return self.with_ends(lambda mc, ms: self.readings(u, S, n, d, mc, ms), self.is_published(u, b, n, d))

    def with_ends(self, readings, is_published):
        A, R, O = readings(self.m1, self.m1)
        band = [reading for mc, ms in product((self.m0, self.m1, self.m2), repeat=2) for reading in readings(mc, ms)]
        return {
            "readings": {"additive": A, "relative": R, "odds": O},
            "range": [min(A, R, O), max(A, R, O)],
            "band": [min(band), max(band)],
            "published": A if is_published and A > 0 else None,
        }

    def is_published(self, u, b, n, d):
        if b is not None:
            return n == 0 and d == 0
        return d == 0 and (n <= 1 or u == "jobOrEducation") or n == 0 and 1 <= d <= self.D

    # If there has been no change before

    def level_without(self, u, n, d):
        B, E = self.amount(BASE[u]), self.amount("bip2017-08")

        def readings(mc, ms):
            x, y = mc * self.amount(CHANGE[u]), ms * self.amount(STEP[u])
            S = B - E * x
            A = S + n * x + d * y
            R = S * ((S + x) / S) ** n * ((B + y) / B) ** d
            z = logit(S) + n * (logit(S + x) - logit(S)) + d * (logit(B + y) - logit(B))
            return (0 if self.is_zero(A) else A), R, 1 / (1 + math.exp(-z))

        return self.with_ends(readings, False)

    # Flags, in their order

    def flags(self, u, b, h, k, d):
        S, n = self.start_and_count(u, b, h, k)
        levels = [level for level in (self.level(u, b, h, 0, 0), self.level(u, b, h, k, d)) if level]
        conditions = {
            "pastChangesNotCounted": b is not None and h > 0,
            "noLevelForBelief": S is None,
            "additiveHeldAtZero": any(self.is_zero(level["readings"]["additive"]) for level in levels),
            "beyondOneChange": n > 1,
            "beyondTwoSteps": abs(d) > self.D,
            "combined": n > 0 and d != 0,
            "populationAverage": b is None,
            "levelHoldsForAnswer": b is not None and u == "job",
            "baseIncludesChanges": b is None and n > 0,
            "statusAYearLater": b is not None and u == "job",
            "effectOnOtherLevel": b is not None and u == "job" and n + abs(d) > 0,
            "undoingIsNotInverse": d < 0,
        }
        return [flag for flag, holds in conditions.items() if holds]

    # Ways to reach a target

    def ways(self, u, b, h, k, d, g):
        if self.level(u, b, h, k, d) is None:
            return None
        d_max = self.M if b is None else len(self.T) - b
        ways = []
        for changes, steps in product(range(k + 1), range(d, d_max + 1)):
            low, high = (round_half_up(end, self.r) for end in self.level(u, b, h, changes, steps)["range"])
            goal = round_half_up(g, self.r)
            if high >= goal:
                ways.append({
                    "scenario": {"changes": changes, "beliefSteps": steps},
                    "moves": k - changes + steps - d,
                    "reach": "allReadings" if low >= goal else "someReadings",
                })
        return sorted(ways, key=lambda way: (way["moves"], way["scenario"]["changes"]))

    # The uncertainty of the start; the rough error of a change

    def intervals(self):
        """Record, key and the two ends, unrounded."""
        z = NormalDist().inv_cdf((1 + self.amount("choice-interval-level")) / 2)
        W, Q = self.amount("bip2018-01", "citizens"), self.amount("bip2018-01", "caseworkerAnswers")
        for u in BASE:
            yield "own-start-uncertainty", u, wilson(self.amount(BASE[u]), W, z)
        for answer, p in zip(ANSWERS, self.T):
            f = self.amount("bip2017-17", answer)
            yield "own-table2-uncertainty", answer, wilson(p, f * W, z)
            yield "own-table2-uncertainty", f"{answer}Answers", wilson(p, f * Q, z)
        p1, p2 = self.amount("bip2017-26", "lowest"), self.amount("bip2017-26", "highest")
        yield "own-thirds-uncertainty", "lowest", wilson(p1, Q / 3, z)
        yield "own-thirds-uncertainty", "highest", wilson(p2, Q / 3, z)
        yield "own-thirds-uncertainty", "difference", around(p2 - p1, z * math.sqrt((p1 * (1 - p1) + p2 * (1 - p2)) / (W / 3)))
        for group in ("lowest", "second", "third", "highest"):
            caseworkers = self.amount("bip2018-10", "caseworkersTopQuarter" if group == "highest" else "caseworkersPerQuarter")
            each = self.amount("bip2018-12", f"{group}From" if group in ("lowest", "second") else group)
            yield "own-quarters-uncertainty", group, wilson(self.amount("bip2018-10", group), caseworkers * each, z)
        yield "own-change-uncertainty", "change", around(self.amount(CHANGE["job"]), z * self.standard_error())

    def standard_error(self):
        B, E, w = self.amount(BASE["job"]), self.amount("bip2017-08"), self.amount("bip2018-07", "citizens")
        return math.sqrt(B * (1 - B) / (w * E) + B * (1 - B) / (w * (1 - E)))

    def answers(self, golden):
        """Each case by name, with our answer and that of the files."""
        for case in golden["prognosis"]:
            u, b, h, k, d = question(case["situation"], case["scenario"])
            ours = {"start": self.level(u, b, h, 0, 0), "result": self.level(u, b, h, k, d), "flags": self.flags(u, b, h, k, d)}
            yield f"prognosis {u} b={b} h={h} k={k} d={d}", ours, {key: case[key] for key in ours}
        for case in golden["withoutChangesBefore"]:
            u, _, _, k, d = question(case["situation"], case["scenario"])
            ours = {"start": self.level_without(u, 0, 0), "result": self.level_without(u, k, d)}
            yield f"withoutChangesBefore {u} k={k} d={d}", ours, {key: case[key] for key in ours}
        for case in golden["waysToReach"]:
            u, b, h, k, d = question(case["situation"], case["expected"])
            name = f"waysToReach {u} b={b} h={h} k={k} d={d} g={case['target']}"
            yield name, self.ways(u, b, h, k, d, case["target"]), case["ways"]
        for record, key, ends in self.intervals():
            interval = self.records[record]["values"][key]["interval"]
            yield f"{record} {key}", [round_half_up(end, 3) for end in ends], [interval["low"], interval["high"]]
        error = self.amount("own-change-uncertainty", "standardError")
        yield "own-change-uncertainty standardError", round_half_up(self.standard_error(), 3), error


def question(situation, scenario):
    return situation["outcome"], situation["belief"], situation["pastChanges"], scenario["changes"], scenario["beliefSteps"]


def logit(p):
    return math.log(p / (1 - p))


def wilson(p, w, z):
    half = z * math.sqrt(p * (1 - p) * w + z**2 / 4)
    return [(p * w + z**2 / 2 - half) / (w + z**2), (p * w + z**2 / 2 + half) / (w + z**2)]


def around(middle, half):
    return [middle - half, middle + half]


def round_half_up(p, decimals):
    return math.floor(p * 10**decimals + 0.5) / 10**decimals


def deviations(ours, theirs, where="answer"):
    """Every place where two answers differ: numbers by more than the tolerance, all else at all."""
    if isinstance(ours, dict) and isinstance(theirs, dict) and ours.keys() == theirs.keys():
        return [line for key in ours for line in deviations(ours[key], theirs[key], f"{where}.{key}")]
    if isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        return [line for at, pair in enumerate(zip(ours, theirs)) for line in deviations(*pair, f"{where}[{at}]")]
    numbers = all(isinstance(one, (int, float)) for one in (ours, theirs))
    same = abs(ours - theirs) <= TOLERANCE if numbers else ours == theirs
    return [] if same else [f"{where} is {ours} by the method and {theirs} in the files"]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "."))
