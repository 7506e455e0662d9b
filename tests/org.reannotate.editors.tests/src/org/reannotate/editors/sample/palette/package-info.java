/** Tests of the label palette. */
@NonNullByDefault
package org.reannotate.editors.sample.palette;

import org.eclipse.jdt.annotation.NonNullByDefault;
