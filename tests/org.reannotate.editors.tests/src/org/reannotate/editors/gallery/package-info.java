/** Tests of what is behind the gallery page. */
@NonNullByDefault
package org.reannotate.editors.gallery;

import org.eclipse.jdt.annotation.NonNullByDefault;
