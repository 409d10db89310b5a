"""libreoffice.py: read every view of a registry by LibreOffice's own driver.

Prints how many rows and columns of each it reads, and saves one as a
spreadsheet with a row a line.  The environment says which database.
SPDX-License-Identifier: PostgreSQL
"""
import os
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue

profile = tempfile.mkdtemp()
office = subprocess.Popen(['soffice', '--headless', '--norestore', '--nologo', '-env:UserInstallation=file://' + profile,
                           '--accept=pipe,name=gcm_network;urp'], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
try:
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext('com.sun.star.bridge.UnoUrlResolver', local)
    for _ in range(240):
        try:
            context = resolver.resolve('uno:pipe,name=gcm_network;urp;StarOffice.ComponentContext')
            break
        except Exception:
            time.sleep(0.5)
    manager = context.ServiceManager
    drivers = manager.createInstanceWithContext('com.sun.star.sdbc.DriverManager', context)
    connection = drivers.getConnectionWithInfo(
        'sdbc:postgresql:host=%(PGHOST)s port=%(PGPORT)s dbname=%(PGDATABASE)s options=-cgcm.lang=fr' % os.environ,
        (PropertyValue('user', 0, os.environ['PGUSER'], 0),))
    statement = connection.createStatement()

    views = statement.executeQuery("SELECT viewname FROM pg_views WHERE schemaname = 'gcm' ORDER BY 1")
    names = []
    while views.next():
        names.append(views.getString(1))
    for name in names:
        result = connection.createStatement().executeQuery('SELECT * FROM gcm."%s"' % name)
        columns = result.getMetaData().getColumnCount()
        rows = 0
        while result.next():
            for column in range(1, columns + 1):
                result.getString(column)
            rows += 1
        print(name, rows, columns, sep='|')

    desktop = manager.createInstanceWithContext('com.sun.star.frame.Desktop', context)
    document = desktop.loadComponentFromURL('private:factory/scalc', '_blank', 0, (PropertyValue('Hidden', 0, True, 0),))
    sheet = document.Sheets.getByIndex(0)
    result = statement.executeQuery('SELECT objective, objective_name, contributions FROM gcm.review_coverage WHERE commission = \'all\' ORDER BY 1')
    row = 0
    while result.next():
        sheet.getCellByPosition(0, row).Value = result.getInt(1)
        sheet.getCellByPosition(1, row).String = result.getString(2)
        sheet.getCellByPosition(2, row).Value = result.getInt(3)
        row += 1
    document.storeToURL('file://' + sys.argv[1], (PropertyValue('FilterName', 0, 'Text - txt - csv (StarCalc)', 0),
                                                  PropertyValue('FilterOptions', 0, '44,34,76,1', 0)))
    document.close(True)
    connection.close()
    desktop.terminate()
finally:
    office.terminate()
    office.wait()
