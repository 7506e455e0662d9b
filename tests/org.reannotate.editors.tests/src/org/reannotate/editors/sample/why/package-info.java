/** Tests of reasons in words. */
@NonNullByDefault
package org.reannotate.editors.sample.why;

import org.eclipse.jdt.annotation.NonNullByDefault;
