/** Tests of what stands above the image. */
@NonNullByDefault
package org.reannotate.editors.sample.page;

import org.eclipse.jdt.annotation.NonNullByDefault;
