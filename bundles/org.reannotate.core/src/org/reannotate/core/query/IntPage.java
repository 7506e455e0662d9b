package org.reannotate.core.query;

/**
 * Ids of one page, in order.
 *
 * @param ids   at most as many as were asked for
 * @param total how many samples the filter lets through altogether
 */
public record IntPage(int[] ids, int total) {
}
