/** Tests of the image canvas's models. */
@NonNullByDefault
package org.reannotate.ui.image;

import org.eclipse.jdt.annotation.NonNullByDefault;
