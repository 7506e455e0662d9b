/** What a person in front of a terminal, or a log file behind a pipe, sees while a command works. */
@NonNullByDefault
package org.reannotate.application.commandline.terminal;

import org.eclipse.jdt.annotation.NonNullByDefault;
