package org.reannotate.application.commandline;

import org.reannotate.application.commandline.terminal.Progress;
import org.reannotate.application.commandline.terminal.Terminal;

/**
 * What every command is given.
 *
 * @param progress of the one command that runs; cancelled by Ctrl+C
 */
public record CommandContext(Services services, Terminal terminal, Progress progress) {
}
