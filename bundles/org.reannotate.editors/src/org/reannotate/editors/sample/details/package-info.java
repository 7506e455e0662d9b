/**
 * What a person notes about a sample apart from its label: a note, a question to a colleague, ticks on a checklist,
 * objects. Saved at once, undoable, and merged with what others saved meanwhile.
 */
@NonNullByDefault
package org.reannotate.editors.sample.details;

import org.eclipse.jdt.annotation.NonNullByDefault;
