package org.reannotate.launching.internal.process;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.debug.core.model.IStreamsProxy;
import org.reannotate.launching.TrainingAttributes;

/**
 * A training as the Debug view knows processes: it has streams and an exit value, and Terminate cancels it, which keeps
 * what was trained. Its work is a job, so the Progress view shows and cancels it too.
 */
public final class TrainingProcess extends PlatformObject implements IProcess {
    /** Everything was trained. */
    public static final int DONE = 0;
    /** Something went wrong; the error stream says what. */
    public static final int FAILED = 1;
    /** Terminated; what was trained is kept. */
    public static final int CANCELLED = 130;

    private final ILaunch launch;
    private final String label;
    private final TextStream output = new TextStream();
    private final TextStream error = new TextStream();
    private final TextStreams streams = new TextStreams(output, error);
    private final Map<String, String> attributes = new ConcurrentHashMap<>();
    private final Job job;
    private volatile int exitValue = -1;
    private volatile boolean terminated;

    /** What a training does. */
    @FunctionalInterface
    public interface Work {
        /**
         * Trains.
         *
         * @throws OperationCanceledException when the monitor was cancelled
         * @throws Exception whose message a person understands
         */
        void run(TrainingProcess process, IProgressMonitor monitor) throws Exception;
    }

    /** A process of a launch that is not running yet. */
    public TrainingProcess(ILaunch launch, String label, Work work) {
        this.launch = launch;
        this.label = label;
        this.job = new WorkJob(work);
        attributes.put(IProcess.ATTR_PROCESS_TYPE, TrainingAttributes.TYPE);
        launch.addProcess(this);
        fire(DebugEvent.CREATE);
    }

    /** Begins, in a job. */
    public void start() {
        job.schedule();
    }

    /** Appends a line to the output. */
    public void out(String line) {
        output.write(line);
    }

    /** Appends a line to the errors. */
    public void err(String line) {
        error.write(line);
    }

    private void end(int value) {
        exitValue = value;
        terminated = true;
        fire(DebugEvent.TERMINATE);
    }

    private void fire(int kind) {
        DebugPlugin debug = DebugPlugin.getDefault();
        if (debug != null) {
            debug.fireDebugEventSet(new DebugEvent[] {new DebugEvent(this, kind)});
        }
    }

    private final class WorkJob extends Job {
        private final Work work;

        WorkJob(Work work) {
            super(label);
            this.work = work;
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            int value = FAILED;
            try {
                work.run(TrainingProcess.this, monitor);
                value = DONE;
            } catch (OperationCanceledException e) {
                value = CANCELLED;
                return Status.CANCEL_STATUS;
            } catch (Exception e) {
                // The console is where a person looks for what a launch says, and it comes to the front.
                err(e.getMessage() == null ? e.toString() : e.getMessage());
            } finally {
                end(value);
            }
            return Status.OK_STATUS;
        }

        @Override
        public boolean belongsTo(Object family) {
            return TrainingAttributes.TYPE.equals(family);
        }

        /** Cancelled before its turn came: nobody else would end the process. */
        void endUnstarted() {
            if (!terminated) {
                end(CANCELLED);
            }
        }
    }

    @Override
    public boolean canTerminate() {
        return !terminated;
    }

    @Override
    public boolean isTerminated() {
        return terminated;
    }

    @Override
    public void terminate() throws DebugException {
        if (job.cancel()) {
            ((WorkJob) job).endUnstarted();
        }
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public ILaunch getLaunch() {
        return launch;
    }

    @Override
    public IStreamsProxy getStreamsProxy() {
        return streams;
    }

    @Override
    public void setAttribute(String key, String value) {
        if (value == null) {
            attributes.remove(key);
        } else {
            attributes.put(key, value);
        }
        fire(DebugEvent.CHANGE);
    }

    @Override
    public String getAttribute(String key) {
        return attributes.get(key);
    }

    @Override
    public int getExitValue() throws DebugException {
        if (!terminated) {
            throw new DebugException(Status.error(Messages.TrainingProcess_notEnded));
        }
        return exitValue;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == ILaunch.class) {
            return adapter.cast(launch);
        }
        return adapter.isInstance(this) ? adapter.cast(this) : super.getAdapter(adapter);
    }
}
