/** The audit as a service of the workbench. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.audit.internal.osgi;
