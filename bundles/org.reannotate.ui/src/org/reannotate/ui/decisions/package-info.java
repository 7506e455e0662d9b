/**
 * Decisions as undoable steps in the platform's operation history, so that Edit > Undo takes them back everywhere.
 */
@NonNullByDefault
package org.reannotate.ui.decisions;

import org.eclipse.jdt.annotation.NonNullByDefault;
