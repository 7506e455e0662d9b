package org.reannotate.editors.overview;

/**
 * Groups of images that are the same picture.
 *
 * @param exact     byte for byte
 * @param near      to the eye
 * @param conflicts groups whose members carry different labels: at least one of these is wrong
 * @param leaks     groups with members in different splits: what is tested was trained on
 */
public record DuplicateFigures(Figure exact, Figure near, Figure conflicts, Figure leaks) {
}
