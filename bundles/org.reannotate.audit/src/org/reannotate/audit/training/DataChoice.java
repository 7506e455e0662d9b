package org.reannotate.audit.training;

import org.eclipse.osgi.util.NLS;

/**
 * Which part of a dataset a training learns from.
 *
 * @param labels whose labels
 * @param floor categories with fewer labelled images than this are left out with their images, which is said;
 *        {@code 0..}{@value #MOST}
 */
public record DataChoice(Labels labels, int floor) {
    /** Highest floor. */
    public static final int MOST = 1_000_000;

    /** Labels with decisions, no category left out: what an audit learns from. */
    public static final DataChoice DEFAULT = new DataChoice(Labels.WITH_DECISIONS, 0);

    /** Checks the range; throws {@link IllegalArgumentException} in words for people. */
    public DataChoice {
        if (floor < 0 || floor > MOST) {
            throw new IllegalArgumentException(NLS.bind(Messages.DataChoice_floor, floor, MOST));
        }
    }
}
