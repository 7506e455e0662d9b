/** Tests of notes and checklists. */
@NonNullByDefault
package org.reannotate.editors.sample.details;

import org.eclipse.jdt.annotation.NonNullByDefault;
