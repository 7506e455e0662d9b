/** Tests of the sample editor's models. */
@NonNullByDefault
package org.reannotate.editors.sample;

import org.eclipse.jdt.annotation.NonNullByDefault;
