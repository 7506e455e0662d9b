/** Tests of what is behind the categories page. */
@NonNullByDefault
package org.reannotate.editors.categories;

import org.eclipse.jdt.annotation.NonNullByDefault;
