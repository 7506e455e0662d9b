/** Tests of what is behind the overview page. */
@NonNullByDefault
package org.reannotate.editors.overview;

import org.eclipse.jdt.annotation.NonNullByDefault;
