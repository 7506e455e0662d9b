/** {@code analyze}: findings about predictions made anywhere, from arrays alone. */
@NonNullByDefault
package org.reannotate.application.commandline.analyze;

import org.eclipse.jdt.annotation.NonNullByDefault;
