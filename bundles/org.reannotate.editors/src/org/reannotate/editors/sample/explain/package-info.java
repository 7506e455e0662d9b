/**
 * Which parts of an image speak for a category, laid over the image in the sample editor: the model's reasons, to be
 * seen while a person forms an own opinion.
 */
@NonNullByDefault
package org.reannotate.editors.sample.explain;

import org.eclipse.jdt.annotation.NonNullByDefault;
