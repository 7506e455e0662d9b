/**
 * What the dialogs around training share: work in a job whose progress and end they show.
 */
@NonNullByDefault
package org.reannotate.launching.ui.dialogs;

import org.eclipse.jdt.annotation.NonNullByDefault;
