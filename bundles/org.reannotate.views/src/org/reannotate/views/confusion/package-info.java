/**
 * The view Confusion Matrix: how many images with which label the model takes for what, and the images of each cell.
 */
@NonNullByDefault
package org.reannotate.views.confusion;

import org.eclipse.jdt.annotation.NonNullByDefault;
