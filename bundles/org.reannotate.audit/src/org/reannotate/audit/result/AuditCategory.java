package org.reannotate.audit.result;

/**
 * A column of the arrays.
 *
 * @param column index in {@code [0, K)}
 * @param id stable id of the category in the dataset
 * @param name short name
 * @param path names from the root of the taxonomy, joined by {@code /}; equal to the name in a flat taxonomy
 * @param samples number of audited samples that carry it, at least 1
 */
public record AuditCategory(int column, int id, String name, String path, int samples) {
}
