"""The three ways weights are fitted. Fixed seeds and one thread: the same texts, the same weights.

Every output is a logistic regression of its own, because an act is a set: a request can promise
to pay back.
"""
import numba
import numpy as np
from scipy.optimize import minimize

KEEP = 100_000     # weights of the n-gram stage that are kept


def sigmoid(z):
    return 1 / (1 + np.exp(-np.clip(z, -30, 30)))


@numba.njit(fastmath=False)
def _ftrl(indptr, indices, data, target, order, features, outputs, alpha, l1, l2, gain):
    z = np.zeros((features, outputs), np.float32)
    n = np.zeros((features, outputs), np.float32)
    bias, seen = np.zeros(outputs), np.full(outputs, 1e-6)
    w = np.zeros((8000, outputs), np.float32)
    total, slope = np.zeros(outputs), np.zeros(outputs, np.float32)
    for epoch in range(order.shape[0]):
        for place in range(order.shape[1]):
            row = order[epoch, place]
            a, b = indptr[row], min(indptr[row + 1], indptr[row] + 8000)
            total[:] = bias
            for j in range(a, b):
                f, x = indices[j], data[j]
                for k in range(outputs):
                    value = z[f, k]
                    weight = 0.0
                    if abs(value) > l1:
                        weight = -(value - (l1 if value > 0 else -l1)) / (
                            (1.0 + np.sqrt(n[f, k])) / alpha + l2)
                    w[j - a, k] = weight
                    total[k] += x * weight
            for k in range(outputs):
                slope[k] = 1 / (1 + np.exp(-total[k])) - target[row, k]
                if target[row, k] > 0.5:
                    slope[k] *= gain
                seen[k] += slope[k] * slope[k]
                bias[k] -= 0.05 * slope[k] / np.sqrt(seen[k] + 1)
            for j in range(a, b):
                f, x = indices[j], data[j]
                for k in range(outputs):
                    g = slope[k] * x
                    before = n[f, k]
                    after = before + g * g
                    z[f, k] += g - (np.sqrt(after) - np.sqrt(before)) / alpha * w[j - a, k]
                    n[f, k] = after
    for f in range(features):
        for k in range(outputs):
            value = z[f, k]
            z[f, k] = 0.0
            if abs(value) > l1:
                z[f, k] = -(value - (l1 if value > 0 else -l1)) / (
                    (1.0 + np.sqrt(n[f, k])) / alpha + l2)
    return z, bias


def sparse_fit(x, y, rows, epochs=6, alpha=0.5, l1=0.3, l2=0.1, gain=3.0):
    """FTRL-proximal (McMahan and others, KDD 2013), then int8 with a scale an output, pruned."""
    draw = np.random.RandomState(7)
    order = np.array([draw.permutation(rows) for _ in range(epochs)])
    w, bias = _ftrl(x.indptr, x.indices, x.data, y.astype(np.float32), order, x.shape[1],
                    y.shape[1], alpha, l1, l2, gain)
    scale = (np.maximum(np.abs(w).max(0), 1e-9) / 127).astype(np.float32)
    q = np.round(w / scale).astype(np.int8)
    size = np.abs(w) * (q != 0)
    if (q != 0).sum() > KEEP:
        q[size < np.sort(size[size > 0])[-KEEP]] = 0
    return q, scale, bias.astype(np.float32)


def linear_fit(x, y, ridge, steps, share=None):
    """Ridge logistic regressions, all outputs together; weights for the values as they are."""
    mean, spread = x.mean(0), x.std(0) + 0.05
    z = ((x - mean) / spread).astype(np.float32)
    (n, d), k, target = z.shape, y.shape[1], y.astype(np.float32)
    share = (np.ones(n) if share is None else share)[:, None].astype(np.float32)
    share = share / share.sum()
    rate = np.clip((y * share).sum(0), 1e-5, 1 - 1e-5)

    def cost(theta):
        w, b = theta[:d * k].reshape(d, k), theta[d * k:]
        s = z @ w.astype(np.float32) + b.astype(np.float32)
        loss = (share * (np.logaddexp(0, s) - target * s)).sum(dtype=np.float64)
        slope = share * (sigmoid(s) - target)
        grad = z.T @ slope + ridge * w
        return loss + 0.5 * ridge * (w ** 2).sum(), np.concatenate(
            [grad.ravel(), slope.sum(0)]).astype(np.float64)

    start = np.concatenate([np.zeros(d * k), np.log(rate / (1 - rate))])
    theta = minimize(cost, start, jac=True, method="L-BFGS-B",
                     options={"maxiter": steps, "maxcor": 10}).x
    w = theta[:d * k].reshape(d, k) / spread[:, None]
    return w.astype(np.float32), (theta[d * k:] - mean @ w).astype(np.float32)


def hidden_fit(x, f, y, rows, width, epochs, drop, decay, rate=2e-3, batch=128):
    """One hidden layer over `x`, with `f` beside it in both layers; Adam, decay, dropout.

    The hidden sums are divided by the root of their mean square, then cut at zero.
    """
    draw = np.random.RandomState(3)
    mean, scale = x[rows].mean(0), float(x[rows].std())
    d, k, extra = x.shape[1], y.shape[1], f.shape[1]
    base = np.clip(y[rows].mean(0), 1e-5, 0.5)
    theta = [draw.randn(d, width) / np.sqrt(d), draw.randn(extra, width) * 0.1, np.zeros(width),
             draw.randn(width, k) / np.sqrt(width) * 0.3, np.zeros((extra, k)),
             np.log(base / (1 - base))]
    theta = [t.astype(np.float32) for t in theta]
    first, second = [np.zeros_like(t) for t in theta], [np.zeros_like(t) for t in theta]
    steps, step, target = epochs * (len(rows) // batch), 0, y.astype(np.float32)
    for _ in range(epochs):
        order = draw.permutation(rows)
        for at in range(0, len(order) - batch + 1, batch):
            i = order[at:at + batch]
            xs, fs = (x[i] - mean) / scale, f[i]
            u = xs @ theta[0] + fs @ theta[1] + theta[2]
            rms = np.sqrt((u * u).mean(1, keepdims=True) + 1e-3)
            z = u / rms
            mask = ((draw.rand(*z.shape) > drop) / (1 - drop)).astype(np.float32)
            h = np.maximum(z, 0) * mask
            g = (sigmoid(h @ theta[3] + fs @ theta[4] + theta[5]) - target[i]) / len(i)
            back = (g @ theta[3].T) * mask * (z > 0)
            gu = (back - z * (back * z).mean(1, keepdims=True)) / rms
            grads = [xs.T @ gu, fs.T @ gu, gu.sum(0), h.T @ g, fs.T @ g, g.sum(0)]
            step += 1
            now = rate * (1 - step / steps * 0.95)
            for place, grad in enumerate(grads):
                first[place] = 0.9 * first[place] + 0.1 * grad
                second[place] = 0.999 * second[place] + 0.001 * grad ** 2
                move = (first[place] / (1 - 0.9 ** step)) / (
                    np.sqrt(second[place] / (1 - 0.999 ** step)) + 1e-8)
                theta[place] = theta[place] - np.float32(now) * move.astype(np.float32)
                if place in (0, 1, 3, 4):
                    theta[place] = theta[place] * np.float32(1 - now * decay * 100)
    # The mean and the scale of the inputs go into the first layer.
    inner = theta[0] / np.float32(scale)
    return [inner, theta[1], theta[2] - mean.astype(np.float32) @ inner, *theta[3:]]


def hidden_run(theta, x, f):
    u = x @ theta[0] + f @ theta[1] + theta[2]
    z = u / np.sqrt((u * u).mean(1, keepdims=True) + 1e-3)
    return np.maximum(z, 0) @ theta[3] + f @ theta[4] + theta[5]
