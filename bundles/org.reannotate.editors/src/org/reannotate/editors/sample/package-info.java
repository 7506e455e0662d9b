/**
 * The sample editor: one image, large, and everything that a person decides about it on the way along a list.
 */
@NonNullByDefault
package org.reannotate.editors.sample;

import org.eclipse.jdt.annotation.NonNullByDefault;
