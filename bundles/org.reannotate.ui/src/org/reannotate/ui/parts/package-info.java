/**
 * What views about the current dataset have in common.
 */
@NonNullByDefault
package org.reannotate.ui.parts;

import org.eclipse.jdt.annotation.NonNullByDefault;
