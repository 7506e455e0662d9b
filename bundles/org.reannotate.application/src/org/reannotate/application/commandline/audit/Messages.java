package org.reannotate.application.commandline.audit;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String AuditCommand_cache;
	public static String AuditCommand_idle;
	public static String AuditCommand_idleOne;
	public static String AuditCommand_kept;
	public static String AuditCommand_nameDataset;
	public static String AuditCommand_sampleAndDataset;
	public static String AuditCommand_sizeAlone;
	public static String AuditReportContext_byDecision;
	public static String AuditReportContext_epochs;
	public static String AuditReportContext_excluded;
	public static String AuditReportContext_folds;
	public static String AuditReportContext_imageSize;
	public static String AuditReportContext_judged;
	public static String AuditReportContext_learningRate;
	public static String AuditReportContext_oneByDecision;
	public static String AuditReportContext_optimizer;
	public static String AuditReportContext_recipe;
	public static String AuditReportContext_run;
	public static String AuditReportContext_seed;
	public static String AuditReportContext_square;
	public static String AuditReportContext_threads;
	public static String AuditReportContext_time;
	public static String AuditReportContext_unchanged;
	public static String AuditTarget_absent;
	public static String AuditTarget_inside;
	public static String DatasetAudit_dataset;
	public static String DatasetAudit_preparing;
	public static String DatasetAudit_report;
	public static String DatasetAudit_unwritable;
	public static String DatasetAudit_writing;
	public static String FineTuningOptions_noSchedule;
	public static String FineTuningOptions_noWeights;
	public static String RecipeOptions_backboneAndNetwork;
	public static String RecipeOptions_idle;
	public static String RecipeOptions_idleOne;
	public static String RecipeOptions_momentum;
	public static String RecipeOptions_noNetwork;
	public static String RecipeOptions_noOptimizer;
	public static String SampleAudit_again;
	public static String SampleAudit_otherSize;
	public static String SampleAudit_planted;
	public static String SampleAudit_sample;

	static {
		NLS.initializeMessages("org.reannotate.application.commandline.audit.messages", Messages.class);
	}

	private Messages() {
	}
}
