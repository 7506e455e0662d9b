/**
 * The pipeline from the labels of a dataset to findings about them: one service, its request, its result. It exists so
 * that the command line, the workbench and launch configurations audit a dataset in exactly the same way.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.audit;
