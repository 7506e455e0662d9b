package org.reannotate.ui.gallery;

/**
 * Items of a gallery under one header. The groups of a content follow each other without gaps.
 *
 * @param title for people
 * @param start index of its first item
 * @param count number of its items, 1 or more
 */
public record GalleryGroup(String title, int start, int count) {
}
