"""Writes the fixture that the tests of `Evaluation` are compared with.

    python3 -m venv venv && venv/bin/pip install lir==1.3.1
    venv/bin/python Benchmarks/takeover/lir_fixture.py > Tests/EvaluationTests/Fixtures/lir.tsv

The ratios are invented: a linear congruential generator, two overlapping triangles, rounded so that
there are ties within and between the sides, two certain ones on the right side. No value lies on
the grid of 0.01 that the bounds are searched on, where rounding would decide.
"""

import math
import sys

import numpy as np
from lir.algorithms.bayeserror import elub
from lir.algorithms.isotonic_regression import IsotonicCalibrator
from lir.algorithms.logistic_regression import LogitCalibrator
from lir.data.models import LLRData
from lir.metrics import cllr, cllr_cal, cllr_min
from lir.plotting.expected_calibration_error import calculate_ece
from lir.util import logodds_to_odds, odds_to_probability
from sklearn.metrics import roc_auc_score

state = 42


def uniform():
    global state
    state = (state * 1103515245 + 12345) % 2**31
    return state / 2**31


def triangle(centre, width):
    value = centre + width * (uniform() + uniform() - 1)
    return math.floor(value * 20) / 20 + 0.0137


h1 = [triangle(0.9, 3.0) for _ in range(90)] + [math.inf]
h2 = [triangle(-0.8, 2.4) for _ in range(120)] + [-math.inf]
finite1, finite2 = h1[:-1], h2[:-1]


def write(*cells):
    print("\t".join(c if isinstance(c, str) else repr(float(c)) for c in cells))


def measure(name, a, b):
    llrs = np.array(a + b)
    labels = np.array([1] * len(a) + [0] * len(b))
    data = LLRData(features=llrs.reshape(-1, 1), labels=labels)
    write(name, "cllr", cllr(data))
    write(name, "cllr_min", cllr_min(data))
    write(name, "cllr_cal", cllr_cal(data))
    pav = IsotonicCalibrator().fit_transform(llrs, labels)
    ranks = np.searchsorted(np.unique(llrs), llrs)
    write(name, "auc", roc_auc_score(labels, ranks))
    for tenth in (-30, -17, -5, 0, 3, 12, 30):
        prior = odds_to_probability(np.array([10 ** (tenth / 10)]))
        write(name, f"ece {tenth}", calculate_ece(logodds_to_odds(llrs), labels, prior)[0])
        write(name, f"ece_pav {tenth}", calculate_ece(logodds_to_odds(pav), labels, prior)[0])
    lower, upper = elub(llrs.copy(), labels)
    write(name, "elub_lower", lower)
    write(name, "elub_upper", upper)
    for value, fitted in sorted(set(zip(llrs.tolist(), pav.tolist()))):
        write(name, "pav", value, fitted)


def calibration(a, b):
    # The raw scores are the ratios times five, compressed as the program does it.
    squeeze = lambda s: math.copysign(math.log1p(abs(s)), s)
    x = np.array([squeeze(5 * v) for v in a + b])
    labels = np.array([1] * len(a) + [0] * len(b))
    model = LogitCalibrator(C=1e10, tol=1e-12, max_iter=100000, solver="newton-cholesky")
    model.fit(x, labels)
    write("finite", "logit_slope", model._logit.coef_[0][0])
    write("finite", "logit_intercept", model._logit.intercept_[0])


print("# lir 1.3.1; see Benchmarks/takeover/lir_fixture.py")
for value in h1:
    write("llr", "1", value)
for value in h2:
    write("llr", "0", value)
measure("finite", finite1, finite2)
np.seterr(all="ignore")
measure("certain", h1, h2)
# Misleading as often as not: the bounds must come out at 0.
measure("useless", finite2[:60], finite1[:60])
calibration(finite1, finite2)
sys.stdout.flush()
