"""libreoffice.py: read every view of a registry by LibreOffice's own driver.

Prints how many rows and columns of each it reads, and saves one as a
spreadsheet with a row a line.  Then it opens the files that are named after
that one, and prints how many cells of each are not what the file says.  The
environment says which database.
SPDX-License-Identifier: PostgreSQL
"""
import csv
import html.parser
import os
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue



class Table(html.parser.HTMLParser):
    """The cells of a page's table, row by row"""

    def __init__(self, text):
        super().__init__()
        self.rows, self.inside = [], False
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        if tag == 'tr':
            self.rows.append([])
        elif tag in ('td', 'th'):
            self.inside = True
            self.rows[-1].append('')

    def handle_endtag(self, tag):
        if tag in ('td', 'th'):
            self.inside = False

    def handle_data(self, data):
        if self.inside:
            self.rows[-1][-1] += data


def expected(file):
    if file.endswith('.csv'):
        with open(file, encoding='utf-8-sig', newline='') as lines:
            return list(csv.reader(lines))
    with open(file, encoding='utf-8') as page:
        return [row for row in Table(page.read()).rows if row]


def is_same(cell, text):
    text = text.strip()
    if cell.String.strip() == text:
        return True
    try:
        return cell.Value == float(text)
    except ValueError:
        return False


def differences(desktop, file):
    options = [PropertyValue('Hidden', 0, True, 0)]
    if file.endswith('.csv'):
        options += [PropertyValue('FilterName', 0, 'Text - txt - csv (StarCalc)', 0), PropertyValue('FilterOptions', 0, '44,34,76,1,,1033,false,false', 0)]
    else:
        options += [PropertyValue('FilterName', 0, 'HTML (StarCalc)', 0)]
    document = desktop.loadComponentFromURL('file://' + file, '_blank', 0, tuple(options))
    sheet = document.Sheets.getByIndex(0)
    rows = expected(file)
    wrong = [(r, c, sheet.getCellByPosition(c, r).String, text)
             for r, row in enumerate(rows) for c, text in enumerate(row) if not is_same(sheet.getCellByPosition(c, r), text)]
    document.close(True)
    return len(rows), len(rows[0]), len(wrong), wrong[:1]


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
    for file in sys.argv[2:]:
        print(os.path.basename(file), *differences(desktop, file), sep='|')
    desktop.terminate()
finally:
    office.terminate()
    office.wait()
