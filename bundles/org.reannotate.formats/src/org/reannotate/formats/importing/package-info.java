/**
 * Bringing images and their labels into a dataset, whatever they come from: what is asked for, what was found, and what
 * could not be taken, with the reason.
 */
@NonNullByDefault
package org.reannotate.formats.importing;

import org.eclipse.jdt.annotation.NonNullByDefault;
