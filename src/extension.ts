import type * as vscode from 'vscode';
import { features } from './features';
import { registerCommands } from './host/commands';
import { createApi, type PolicyDigestApi } from './host/services/api';
import { makeServices } from './host/services/services';

/** The composition root: makes the services, hands them to the features. Reading begins after activation. */
export function activate(context: vscode.ExtensionContext): PolicyDigestApi {
  const began = performance.now();
  const services = makeServices(context);
  context.subscriptions.push(services);
  for (const feature of features) {
    const { commands, disposables } = feature(services);
    context.subscriptions.push(...disposables, registerCommands(commands, services.reporter));
  }
  services.start();
  services.log.info(`activated in ${(performance.now() - began).toFixed(1)} ms`);
  return createApi(services);
}
