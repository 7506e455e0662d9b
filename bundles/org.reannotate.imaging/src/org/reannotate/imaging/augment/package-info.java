/**
 * Random changes to pictures before a network is trained on them; here, so that the preview shows exactly what training
 * sees.
 */
@NonNullByDefault
package org.reannotate.imaging.augment;

import org.eclipse.jdt.annotation.NonNullByDefault;
