package org.reannotate.audit.internal.living;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.reannotate.analysis.mergeable.MergeableMemory;
import org.reannotate.audit.AuditException;
import org.reannotate.audit.internal.run.RunChanges;
import org.reannotate.audit.living.LivingDataset;
import org.reannotate.audit.living.LivingStatus;
import org.reannotate.audit.living.LivingStatus.Kind;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.StoreEvent;
import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.core.dataset.StoreListener;
import org.reannotate.core.model.ModelException;
import org.reannotate.core.model.ModelService;
import org.reannotate.protocol.words.IoWords;

/** Updates the findings of one dataset some time after the last of a row of decisions, one update at a time. */
public final class FollowedDataset implements LivingDataset {
    /** The family of the jobs. */
    public static final Object FAMILY = FollowedDataset.class;

    /** From the last change on: people decide about several images in a row. */
    private static final long CALM_MILLIS = 1_500;
    /** While somebody else works on the runs. */
    private static final long LATER_MILLIS = 5_000;
    private static final Set<Change> CONCERNS = EnumSet.of(Change.SAMPLES, Change.DECISIONS, Change.TAXONOMY, Change.RUNS);

    private final DatasetStore store;
    private final ModelService models;
    private final BooleanSupplier wanted;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final StoreListener storeListener = this::changed;
    private final Runnable runsListener = this::refresh;
    private final MergeableMemory memory = new MergeableMemory();
    private final Job job;
    private volatile LivingStatus status = new LivingStatus(Kind.OFF, null);
    private volatile boolean closed;

    /** Begins at once. */
    public FollowedDataset(DatasetStore store, ModelService models, BooleanSupplier wanted) {
        this.store = store;
        this.models = models;
        this.wanted = wanted;
        this.job = new UpdateJob();
        store.addListener(storeListener);
        RunChanges.of(store).add(runsListener);
        job.schedule(CALM_MILLIS);
    }

    private void changed(StoreEvent event) {
        if (event.changes().stream().anyMatch(CONCERNS::contains)) {
            refresh();
        }
    }

    @Override
    public void refresh() {
        if (!closed && wanted.getAsBoolean()) {
            if (job.getState() != Job.RUNNING) {
                // Those who decide in a row are not interrupted: what was planned is put off.
                job.cancel();
                tell(new LivingStatus(Kind.WAITING, null));
            }
            job.schedule(CALM_MILLIS);
        }
    }

    @Override
    public LivingStatus status() {
        return status;
    }

    private void tell(LivingStatus now) {
        if (!now.equals(status)) {
            status = now;
            listeners.forEach(Runnable::run);
        }
    }

    private LivingStatus update(IProgressMonitor monitor) throws DatasetException {
        int threads = Runtime.getRuntime().availableProcessors();
        try {
            return switch (new LivingUpdate(store, models, threads, memory).run(monitor)) {
                case NO_RUN -> new LivingStatus(Kind.OFF, null);
                case CURRENT -> new LivingStatus(Kind.CURRENT, null);
                case BUSY -> new LivingStatus(Kind.WAITING, Messages.FollowedDataset_busy);
            };
        } catch (StandsStill e) {
            return new LivingStatus(Kind.STANDING_STILL, e.getMessage());
        } catch (ModelException | AuditException e) {
            return new LivingStatus(Kind.FAILED, e.getMessage());
        } catch (IOException e) {
            return new LivingStatus(Kind.FAILED, NLS.bind(Messages.FollowedDataset_fileFailed, IoWords.of(e)));
        }
    }

    /** One at a time: a job that is scheduled while it runs runs once more. */
    private final class UpdateJob extends Job {
        UpdateJob() {
            super(NLS.bind(Messages.FollowedDataset_job, store.info().name()));
            setPriority(DECORATE);
            setSystem(true);
        }

        @Override
        public boolean belongsTo(Object family) {
            return family == FAMILY;
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            if (!wanted.getAsBoolean()) {
                tell(new LivingStatus(Kind.OFF, null));
                return Status.OK_STATUS;
            }
            tell(new LivingStatus(Kind.WORKING, null));
            try {
                LivingStatus now = update(monitor);
                tell(now);
                if (now.kind() == Kind.WAITING && !closed) {
                    schedule(LATER_MILLIS);
                }
                if (now.kind() == Kind.FAILED) {
                    ILog.of(FollowedDataset.class).info(getName() + ": " + now.text());
                }
                return Status.OK_STATUS;
            } catch (OperationCanceledException e) {
                tell(new LivingStatus(Kind.WAITING, null));
                if (!closed) {
                    schedule(LATER_MILLIS);
                }
                return Status.CANCEL_STATUS;
            } catch (DatasetException e) {
                tell(new LivingStatus(Kind.FAILED, e.getMessage()));
                return closed ? Status.CANCEL_STATUS : Status.info(String.valueOf(e.getMessage()));
            }
        }
    }

    @Override
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    @Override
    public void close() {
        closed = true;
        store.removeListener(storeListener);
        RunChanges.of(store).remove(runsListener);
        job.cancel();
    }
}
