/** {@code sample}: data to try the program with. */
@NonNullByDefault
package org.reannotate.application.commandline.sample;

import org.eclipse.jdt.annotation.NonNullByDefault;
