/** {@code evaluate}: an output against the truth. */
@NonNullByDefault
package org.reannotate.application.commandline.evaluate;

import org.eclipse.jdt.annotation.NonNullByDefault;
