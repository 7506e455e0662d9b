package org.reannotate.analysis.labelissues;

/**
 * How well the labels of one category hold.
 *
 * @param category     column of the category
 * @param samples      samples given this category
 * @param quality      share of the samples given this category that belong there, [0, 1]: {@code Q_kk / sum_j Q_kj}
 * @param noise        {@code 1 - quality}
 * @param inverseNoise share of the samples that belong here and were given another category: {@code 1 - Q_kk / sum_j Q_jk}
 */
public record CategoryQuality(int category, int samples, double quality, double noise, double inverseNoise) {
}
