/**
 * The blind check: images without their labels, one after the other, to be told what is seen in them. What comes out is
 * the share of right labels, free of what the model thinks.
 */
@NonNullByDefault
package org.reannotate.editors.blind;

import org.eclipse.jdt.annotation.NonNullByDefault;
