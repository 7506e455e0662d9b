package org.reannotate.editors.gallery;

/**
 * One value that a column can be filtered by.
 *
 * @param name  for people
 * @param count images that have it among those that pass the rest of the filter
 */
record Choice<T>(T value, String name, int count) {
}
