/**
 * Edits of the taxonomy as steps on detached EMF trees. A step names categories by id, so that it can be applied,
 * taken back and made again on whatever tree the store has by then. No widgets here.
 */
@NonNullByDefault
package org.reannotate.editors.taxonomy;

import org.eclipse.jdt.annotation.NonNullByDefault;
