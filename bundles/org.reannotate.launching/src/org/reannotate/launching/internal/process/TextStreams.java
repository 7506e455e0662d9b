package org.reannotate.launching.internal.process;

import org.eclipse.debug.core.model.IStreamMonitor;
import org.eclipse.debug.core.model.IStreamsProxy;

/**
 * The streams of a training; it reads nothing.
 *
 * @param output how it goes
 * @param error why it failed
 */
record TextStreams(TextStream output, TextStream error) implements IStreamsProxy {

    @Override
    public IStreamMonitor getOutputStreamMonitor() {
        return output;
    }

    @Override
    public IStreamMonitor getErrorStreamMonitor() {
        return error;
    }

    @Override
    public void write(String input) {
        // Nothing is asked, so nothing is answered.
    }
}
