/** {@code engine}: what models are trained with beyond the engine that is always there. */
@NonNullByDefault
package org.reannotate.application.commandline.engine;

import org.eclipse.jdt.annotation.NonNullByDefault;
