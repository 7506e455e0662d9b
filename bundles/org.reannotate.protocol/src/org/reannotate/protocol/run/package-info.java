/**
 * The folder a run lives in, shared by the workbench (which makes and publishes it) and the worker (which fills it): names, input, and the facts told about a run.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.protocol.run;
