/**
 * The rows of a form that edits the settings of a training: each shows one value, reads it back, says what is wrong with
 * what was typed and is enabled where it means something.
 */
@NonNullByDefault
package org.reannotate.launching.ui.fields;

import org.eclipse.jdt.annotation.NonNullByDefault;
