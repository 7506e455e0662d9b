/**
 * The program without a window: what {@code reannotate audit ...} runs. Its commands are functions of
 * services and a terminal, so that they run inside the platform, in tests and in benchmarks alike.
 */
@NonNullByDefault
package org.reannotate.application.commandline;

import org.eclipse.jdt.annotation.NonNullByDefault;
